import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions, enforcements } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { balanceOn } from "../balance";
import { courtStage } from "../court-course";
import type { EnforcementState } from "../lifecycle";
import { courtApplicationsOf } from "./court-applications";
import { enforcementClaim } from "./enforcement-claim";

const open: readonly EnforcementState[] = ["due", "ended"];

const openRows = (reader: Reader, caseId: string) =>
  reader
    .select({ account: enforcements, number: decisions.number })
    .from(enforcements)
    .innerJoin(decisions, eq(decisions.id, enforcements.decisionId))
    .where(and(eq(enforcements.caseId, caseId), inArray(enforcements.state, [...open]), isNull(decisions.revokedOn)))
    .orderBy(asc(decisions.decidedOn), asc(decisions.id));

/**
 * The decisions of a case whose enforcement a court has taken and not refused since (《行政强制法》第五十六条、第五十七条),
 * or the head has ended for good (第四十条). The caller has asked the case's scope.
 */
export async function handedOn(reader: Reader, caseId: string): Promise<{ readonly decisionId: string }[]> {
  const rows = await openRows(reader, caseId);
  const stands = await Promise.all(
    rows.map(async ({ account }) => account.state === "ended" || (await isTaken(reader, account.id))),
  );
  return rows.filter((_, at) => stands[at]).map(({ account }) => ({ decisionId: account.decisionId }));
}

/** The court waits no longer with its acceptance, and has not refused to enforce. */
async function isTaken(reader: Reader, enforcementId: string): Promise<boolean> {
  const applications = await courtApplicationsOf(reader, enforcementId);
  const stage = courtStage(applications.length > 0, applications.at(-1)?.answers ?? []);
  return stage === "ruling" || stage === "allowed";
}

/** What is still owed by each decision of the case on that day, by its number; also where enforcement was ended. */
export async function openSums(reader: Reader, caseId: string, on: LegalDate) {
  const rows = await openRows(reader, caseId);
  const sums = await Promise.all(
    rows.map(async ({ account, number }) => ({
      number: number ?? "",
      owedFen: balanceOn(on, (await enforcementClaim(reader, account)).claim).totalOwedFen,
    })),
  );
  return sums.filter(({ owedFen }) => owedFen > 0);
}
