import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { enforcements } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { enforcementActRefusal } from "../policy";
import { enforcementScope } from "../scope";
import { type CorrectionReport, correctionReportsOf, unsentReportFiles } from "./correction-reports";
import { enforcementState } from "./enforcement-facts";

/**
 * What a decision orders its employer to correct, what it reported of that, and whether it may report now; null where
 * the decision has no account for this user or never ordered anything that is verified apart.
 */
export async function employerCorrection(user: EmployerUser, decisionId: string, now: Date) {
  const [row] = await db()
    .select()
    .from(enforcements)
    .where(and(eq(enforcements.decisionId, decisionId), enforcementScope(user)));
  if (!row) return null;
  const { facts, corrections } = await enforcementState(db(), row, now);
  const reports = (await correctionReportsOf(row.id)).map(shownToEmployer);
  if (corrections.length === 0 && reports.length === 0) return null;
  const { id, version, correctedOn } = row;
  return {
    ...{ id, version, correctedOn, correctBy: facts.correctBy, corrections, reports },
    unsent: await unsentReportFiles(db(), user, id),
    refusal: enforcementActRefusal(user, facts, "reportCorrection"),
  };
}

/** The answer's day and words; who looked, and whether workers were asked, is not the employer's to know. */
const shownToEmployer = ({ answer, answerer: _answerer, ...report }: CorrectionReport) => ({
  ...report,
  answer: answer && { verifiedOn: answer.verifiedOn, note: answer.note },
});

export type EmployerCorrection = NonNullable<Awaited<ReturnType<typeof employerCorrection>>>;
