import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, deadlines, deliveries, deliveryFiles, deliveryServers, files } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { type LegalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { PaperState } from "../lifecycle";
import type { MatterRef } from "../matter";
import { remediesFrom } from "../rules";
import { deskRefusal, paperRefusals } from "./circumstances";
import { confirmationsOf } from "./confirmations";
import { matterFor, ofMatter } from "./matter";
import { type PaperToServe, servablePapersOf } from "./servable-paper";

/**
 * Every issued paper of a matter that is delivered with proof: whether it has been, when, and what runs from
 * that day; with all attempts, the address confirmations, and why this actor may not record (null when they may).
 * Throws `not_found` when the matter does not exist for this actor.
 */
export async function deliveriesOfMatter(actor: Actor, ref: MatterRef, reader: Reader = db()) {
  const matter = await matterFor(reader, actor, ref);
  if (!matter) throw notFound();
  const calendar = await regionCalendar(reader, matter.regionCode);
  const papers = await servablePapersOf(reader, matter);
  const attempts = await attemptsOf(reader, matter);
  const paperRefusal = await paperRefusals(reader, actor, matter, now());
  return {
    matter,
    refusal: await deskRefusal(reader, actor, matter, now()),
    papers: papers.map((paper) => {
      const own = attempts.filter(({ documentId }) => documentId === paper.id);
      return { ...paper, refusal: paperRefusal(paper), attempts: own, ...standing(own, paper, calendar) };
    }),
    confirmations: await confirmationsOf(reader, matter),
  };
}

export type MatterDeliveries = Awaited<ReturnType<typeof deliveriesOfMatter>>;
export type DeliveredPaper = MatterDeliveries["papers"][number];
export type AttemptRow = Awaited<ReturnType<typeof attemptsOf>>[number];

function standing(attempts: readonly AttemptRow[], paper: PaperToServe, calendar: WorkCalendar) {
  const served = attempts.find(({ state }) => state === "served");
  const servedOn: LegalDate | null = served?.servedOn ?? null;
  const isUnderWay = attempts.some(({ state }) => state === "attempted");
  const waiting: PaperState = isUnderWay ? "under_way" : "unserved";
  const state: PaperState = served ? "served" : paper.withdrawnOn === null ? waiting : "withdrawn";
  const runs = servedOn === null ? [] : remediesFrom(paper.paperKey, servedOn, calendar);
  return { state, servedOn, served, runs };
}

/** The attempts of a matter, oldest first, with servers, proofs and, for a public notice, the day it runs out. */
async function attemptsOf(reader: Reader, matter: MatterRef) {
  const rows = await reader
    .select()
    .from(deliveries)
    .where(ofMatter(deliveries, matter))
    .orderBy(asc(deliveries.recordedAt), asc(deliveries.id));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const servers = await reader
    .select({ deliveryId: deliveryServers.deliveryId, id: accounts.id, name: accounts.name })
    .from(deliveryServers)
    .innerJoin(accounts, eq(accounts.id, deliveryServers.accountId))
    .where(inArray(deliveryServers.deliveryId, ids));
  const proofs = await reader
    .select({
      ...{ deliveryId: deliveryFiles.deliveryId, id: files.id, name: files.name },
      scanState: scanStateOf(files.id),
    })
    .from(deliveryFiles)
    .innerJoin(files, eq(files.id, deliveryFiles.fileId))
    .where(inArray(deliveryFiles.deliveryId, ids));
  const correctors = await reader
    .selectDistinct({ id: accounts.id, name: accounts.name })
    .from(deliveries)
    .innerJoin(accounts, eq(accounts.id, deliveries.correctedBy))
    .where(inArray(deliveries.id, ids));
  const clocks = await reader
    .select({ deliveryId: deadlines.subjectId, dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(inArray(deadlines.subjectId, ids));
  return rows.map((row) => ({
    ...row,
    servers: servers.filter(({ deliveryId }) => deliveryId === row.id),
    correctedByName: correctors.find(({ id }) => id === row.correctedBy)?.name ?? null,
    proofs: proofs.filter(({ deliveryId }) => deliveryId === row.id),
    noticeEndsOn: clocks.find(({ deliveryId }) => deliveryId === row.id)?.dueOn ?? null,
  }));
}
