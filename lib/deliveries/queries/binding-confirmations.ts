import "server-only";
import { and, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { addressConfirmations, documents } from "@/db/schema";
import type { MatterRef } from "../matter";
import { ofMatter } from "./matter";

/**
 * Which address confirmations are a matter's: its own, and in a case those that were signed while it was a complaint,
 * of the complaints whose papers are served in the case. With the paper of one complaint, those of that one alone.
 */
export async function confirmationsIn(reader: Reader, matter: MatterRef, documentId?: string): Promise<SQL> {
  const own = ofMatter(addressConfirmations, matter);
  if (matter.kind === "complaint") return own;
  const inCase = and(eq(documents.fileKind, "case"), eq(documents.fileId, matter.id));
  const isOne = documentId === undefined ? undefined : eq(documents.id, documentId);
  const earlier = await reader
    .selectDistinct({ id: documents.subjectId })
    .from(documents)
    .where(and(inCase, eq(documents.subjectKind, "complaint"), isOne));
  const ids = earlier.map(({ id }) => id);
  const signed = and(inArray(addressConfirmations.complaintId, ids), isNotNull(addressConfirmations.signedOn));
  return (ids.length === 0 ? own : or(own, signed)) ?? own;
}
