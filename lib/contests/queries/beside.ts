import "server-only";
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints, contests } from "@/db/schema";
import { caseFamily } from "@/lib/cases/queries/case-family";
import { complaintsEverIn } from "@/lib/cases/queries/complaints-ever-in";
import type { ReviewKind } from "@/lib/enforcement/lifecycle";
import type { Contested } from "./contested";

type Against = Pick<Contested, "documentId" | "complaintId">;

/** The kinds of which one, beside the one named, is pending against the same paper or inaction on one complaint. */
export async function pendingKinds(
  reader: Reader,
  { documentId, complaintId }: Against,
  besideId?: string,
): Promise<ReviewKind[]> {
  const same =
    documentId === null
      ? and(eq(contests.complaintId, complaintId ?? ""), isNull(contests.documentId))
      : eq(contests.documentId, documentId);
  const rows = await reader
    .select({ kind: contests.kind })
    .from(contests)
    .where(and(same, eq(contests.state, "pending"), besideId === undefined ? undefined : ne(contests.id, besideId)));
  return rows.map(({ kind }) => kind);
}

type Filed = Pick<Contested, "caseId" | "complaintId">;

/** Whether a name has in it that of somebody who complained in this matter; those who made tips are asked elsewhere. */
export async function namesComplainant(reader: Reader, { caseId, complaintId }: Filed, name: string): Promise<boolean> {
  if (name === "") return false;
  const made = complaintId === null ? [] : [complaintId];
  const ever = caseId === null ? made : await complaintsEverIn(reader, await caseFamily(reader, caseId));
  const isNamed = sql`length(${complaints.complainantName}) > 1 and position(${complaints.complainantName} in ${name}) > 0`;
  return (await reader.$count(complaints, and(inArray(complaints.id, ever), isNamed))) > 0;
}
