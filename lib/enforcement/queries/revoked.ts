import "server-only";
import { and, inArray, isNotNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";

/** Of these decisions those that the organ itself has revoked, each with the day and the paper. */
export async function revokedAmong(
  reader: Reader,
  decisionIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly on: LegalDate; readonly documentId: string }>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await reader
    .select({ id: decisions.id, on: decisions.revokedOn, documentId: decisions.revocationId })
    .from(decisions)
    .where(and(inArray(decisions.id, [...decisionIds]), isNotNull(decisions.revokedOn)));
  return new Map(
    rows.flatMap(({ id, on, documentId }) => (on === null || documentId === null ? [] : [[id, { on, documentId }]])),
  );
}
