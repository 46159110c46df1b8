import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";

/**
 * Who complained in a case, each with the file in which the notices to them lie: the case's where their complaint
 * opened it, otherwise their complaint's own, so that nobody is served at another's address. Never who made a tip.
 */
export async function complainantsOfCase(reader: Reader, caseId: string) {
  const rows = await reader
    .select({
      id: complaints.id,
      number: complaints.number,
      respondent: complaints.respondentName,
      name: complaints.complainantName,
      emailSealed: complaints.emailSealed,
      originId: cases.originId,
    })
    .from(complaints)
    .innerJoin(cases, eq(cases.id, complaints.caseId))
    .where(and(eq(complaints.caseId, caseId), eq(complaints.kind, "complaint")))
    .orderBy(asc(complaints.number));
  return rows.map(({ emailSealed, originId, ...row }) => ({
    ...row,
    email: openField("complaints.email", emailSealed),
    file: originId === row.id ? { kind: "case", id: caseId } : { kind: "complaint", id: row.id },
  }));
}
