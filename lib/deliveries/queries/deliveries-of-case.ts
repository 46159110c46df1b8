import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, deadlines, deliveries, deliveryFiles, deliveryServers, files } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { type LegalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { PaperState } from "../lifecycle";
import { deliveryDeskRefusal } from "../policy";
import { remediesFrom } from "../rules";
import { confirmationsOf } from "./confirmations";
import { caseForDelivery, servablePapersOf } from "./servable-paper";

/**
 * Every issued paper of a case that is delivered with proof: whether it has been, when, and what runs from
 * that day; with all attempts, the address confirmations, and why this actor may not record (null when they may).
 * Throws `not_found` when the case does not exist for this actor.
 */
export async function deliveriesOfCase(actor: Actor, caseId: string, reader: Reader = db()) {
  const kase = await caseForDelivery(reader, actor, caseId);
  if (!kase) throw notFound();
  const { officerIds } = await caseFacts(reader, kase, now());
  const calendar = await regionCalendar(reader, kase.regionCode);
  const papers = await servablePapersOf(reader, kase);
  const attempts = await attemptsOf(reader, caseId);
  return {
    kase,
    refusal: deliveryDeskRefusal(actor, { caseState: kase.state, officerIds }),
    papers: papers.map((paper) => {
      const own = attempts.filter(({ documentId }) => documentId === paper.id);
      return { ...paper, attempts: own, ...standing(own, paper.paperKey, calendar) };
    }),
    confirmations: await confirmationsOf(reader, caseId),
  };
}

export type CaseDeliveries = Awaited<ReturnType<typeof deliveriesOfCase>>;
export type DeliveredPaper = CaseDeliveries["papers"][number];
export type AttemptRow = Awaited<ReturnType<typeof attemptsOf>>[number];

function standing(attempts: readonly AttemptRow[], paperKey: string, calendar: WorkCalendar) {
  const served = attempts.find(({ state }) => state === "served");
  const servedOn: LegalDate | null = served?.servedOn ?? null;
  const isUnderWay = attempts.some(({ state }) => state === "attempted");
  const state: PaperState = served ? "served" : isUnderWay ? "under_way" : "unserved";
  const runs = servedOn !== null && paperKey === "rectification-order" ? remediesFrom(servedOn, calendar) : [];
  return { state, servedOn, served, runs };
}

/** The attempts of a case, oldest first, with servers, proofs and, for a public notice, the day it runs out. */
async function attemptsOf(reader: Reader, caseId: string) {
  const rows = await reader
    .select()
    .from(deliveries)
    .where(eq(deliveries.caseId, caseId))
    .orderBy(asc(deliveries.recordedAt), asc(deliveries.id));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const servers = await reader
    .select({ deliveryId: deliveryServers.deliveryId, name: accounts.name })
    .from(deliveryServers)
    .innerJoin(accounts, eq(accounts.id, deliveryServers.accountId))
    .where(inArray(deliveryServers.deliveryId, ids));
  const proofs = await reader
    .select({ deliveryId: deliveryFiles.deliveryId, id: files.id, name: files.name })
    .from(deliveryFiles)
    .innerJoin(files, eq(files.id, deliveryFiles.fileId))
    .where(inArray(deliveryFiles.deliveryId, ids));
  const clocks = await reader
    .select({ deliveryId: deadlines.subjectId, dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(inArray(deadlines.subjectId, ids));
  return rows.map((row) => ({
    ...row,
    servers: servers.filter(({ deliveryId }) => deliveryId === row.id).map(({ name }) => name),
    proofs: proofs.filter(({ deliveryId }) => deliveryId === row.id),
    noticeEndsOn: clocks.find(({ deliveryId }) => deliveryId === row.id)?.dueOn ?? null,
  }));
}
