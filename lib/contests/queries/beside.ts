import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints, contests } from "@/db/schema";
import type { ReviewKind } from "@/lib/enforcement/lifecycle";
import type { Contested } from "./contested";

/** The kinds of which one is pending against the same paper, or against inaction on the same complaint. */
export async function pendingKinds(reader: Reader, { documentId, complaintId }: Contested): Promise<ReviewKind[]> {
  const same =
    documentId === null
      ? and(eq(contests.complaintId, complaintId ?? ""), isNull(contests.documentId))
      : eq(contests.documentId, documentId);
  const rows = await reader
    .select({ kind: contests.kind })
    .from(contests)
    .where(and(same, eq(contests.state, "pending")));
  return rows.map(({ kind }) => kind);
}

/** Whether a name is that of somebody who complained in this matter; of a tip nobody's is compared. */
export async function namesComplainant(
  reader: Reader,
  { caseId, complaintId }: Contested,
  name: string,
): Promise<boolean> {
  if (name === "") return false;
  const made = or(
    caseId === null ? undefined : eq(complaints.caseId, caseId),
    complaintId === null ? undefined : eq(complaints.id, complaintId),
  );
  return (await reader.$count(complaints, and(made, eq(complaints.complainantName, name)))) > 0;
}
