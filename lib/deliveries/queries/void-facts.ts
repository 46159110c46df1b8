import "server-only";
import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import {
  addressConfirmations,
  deliveries,
  documents,
  documentVoids,
  inquiryMaterials,
  inquiryNotices,
} from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { notFound } from "@/lib/kernel/errors";
import { type MatterRef, refOf } from "../matter";
import { type VoidFacts, voidRefusal } from "../void-policy";
import { type Matter, matterFor } from "./matter";

/** A paper in a matter's file with what decides whether it may be voided; undefined when it does not lie in it. */
export async function paperWithVoidFacts(reader: Reader, matter: Matter, documentId: string) {
  if (!z.uuid().safeParse(documentId).success) return undefined;
  const { id, paperKey, title, number, issuedOn, subjectId } = documents;
  const [paper] = await reader
    .select({ id, paperKey, title, number, issuedOn, subjectId, voidedOn: documentVoids.voidedOn })
    .from(documents)
    .leftJoin(documentVoids, eq(documentVoids.documentId, documents.id))
    .where(and(eq(id, documentId), eq(documents.fileKind, matter.kind), eq(documents.fileId, matter.id)));
  if (!paper) return undefined;
  const facts: VoidFacts = {
    organIds: await organsActingFor(reader, matter.organId),
    recusedIds: await recusedFrom(reader, matter.caseId),
    isEnded: matter.life !== null && matter.life.endedOn !== null,
    paperKey: paper.paperKey,
    isVoided: paper.voidedOn !== null,
    isUsed: await isUsed(reader, documentId),
  };
  return { paper, facts };
}

async function isUsed(reader: Reader, documentId: string): Promise<boolean> {
  const sent = and(eq(deliveries.documentId, documentId), inArray(deliveries.state, ["attempted", "served"]));
  const signed = and(eq(addressConfirmations.documentId, documentId), isNotNull(addressConfirmations.signedOn));
  const notices = reader
    .select({ id: inquiryNotices.id })
    .from(inquiryNotices)
    .where(eq(inquiryNotices.documentId, documentId));
  const brought = and(inArray(inquiryMaterials.noticeId, notices), isNotNull(inquiryMaterials.receivedOn));
  const counts = await Promise.all([
    reader.$count(deliveries, sent),
    reader.$count(addressConfirmations, signed),
    reader.$count(inquiryMaterials, brought),
  ]);
  return counts.some((count) => count > 0);
}

/** One paper of a matter and why this actor may not void it. Throws `not_found`. */
export async function voidFile(actor: Actor, ref: MatterRef, documentId: string) {
  const matter = await matterFor(db(), actor, ref);
  const found = matter && (await paperWithVoidFacts(db(), matter, documentId));
  if (!matter || !found) throw notFound();
  return { matter: refOf(matter), paper: found.paper, refusal: voidRefusal(actor, found.facts) };
}

export type VoidFile = Awaited<ReturnType<typeof voidFile>>;
