import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { courtAnswers, courtApplications } from "@/db/schema";

/** The applications to a court, oldest first, each with what the court answered. The caller has asked the scope. */
export async function courtApplicationsOf(reader: Reader, enforcementId: string) {
  const rows = await reader
    .select()
    .from(courtApplications)
    .where(eq(courtApplications.enforcementId, enforcementId))
    .orderBy(asc(courtApplications.appliedOn), asc(courtApplications.id));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const answers = await reader
    .select()
    .from(courtAnswers)
    .where(inArray(courtAnswers.applicationId, ids))
    .orderBy(asc(courtAnswers.ordinal));
  return rows.map((row) => ({ ...row, answers: answers.filter(({ applicationId }) => applicationId === row.id) }));
}
