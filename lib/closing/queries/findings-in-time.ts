import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, findings } from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { foundDay } from "@/lib/decisions/found-day";
import { leadsOf, obtainedDays } from "@/lib/decisions/queries/leads";

/** How many findings of a case go on, or were found, reported or complained of within their two years (《条例》第二十条). */
export async function findingsInTime(reader: Reader, caseId: string): Promise<number> {
  const standing = await reader
    .select()
    .from(findings)
    .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn)));
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase || standing.length === 0) return 0;
  const calendar = await regionCalendar(reader, kase.regionCode);
  const leads = await leadsOf(reader, kase);
  const ids = standing.map(({ id }) => id);
  const obtained = await obtainedDays(reader, ids);
  return standing.filter(({ id, happenedUntil, ...finding }) => {
    if (happenedUntil === null) return true;
    const obtainedOn = obtained.filter(({ findingId }) => findingId === id).map(({ on }) => on);
    return foundDay({ ...finding, obtainedOn }, leads) <= limitDue("T-LIMIT-2Y", happenedUntil, calendar).dueOn;
  }).length;
}
