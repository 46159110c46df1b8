import "server-only";
import { and, eq, or } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, decisionReports, type decisions, enforcements } from "@/db/schema";
import { bureausAbove } from "@/lib/agencies/queries";
import { ownTerm } from "@/lib/deadlines/region-terms";
import type { ReportFacts } from "../report-policy";

/** How a decision was reported to the superior organ; null while it was not. The caller has asked its scope. */
export async function reportOf(reader: Reader, decisionId: string) {
  const [row] = await reader
    .select({
      ...{ reportedOn: decisionReports.reportedOn, superiorName: decisionReports.superiorName },
      ...{ manner: decisionReports.manner, receipt: decisionReports.receipt, recorder: accounts.name },
    })
    .from(decisionReports)
    .innerJoin(accounts, eq(accounts.id, decisionReports.recordedBy))
    .where(eq(decisionReports.decisionId, decisionId));
  return row ?? null;
}

type Row = Pick<typeof decisions.$inferSelect, "id" | "regionCode" | "revokedOn">;

/** What the rules of reporting look at. */
export async function reportFacts(reader: Reader, { id, regionCode, revokedOn }: Row): Promise<ReportFacts> {
  const report = await reportOf(reader, id);
  const taken = or(eq(enforcements.state, "annulled"), eq(enforcements.endGround, "decision_annulled"));
  const annulled = await reader.$count(enforcements, and(eq(enforcements.decisionId, id), taken));
  const isReportAsked = (await ownTerm(reader, "T-UP-10", regionCode)) !== undefined;
  return { isReportAsked, reportedOn: report?.reportedOn ?? null, isFallen: revokedOn !== null || annulled > 0 };
}

/** The bureau of the nearest region above that works with this installation; empty where there is none. */
export const superiorNameOf = async (regionCode: string): Promise<string> =>
  (await bureausAbove(db(), regionCode))[0]?.name ?? "";
