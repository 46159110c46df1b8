import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, findings } from "@/db/schema";
import { type Limitation, limitationOf } from "@/lib/complaints/limitation";
import { regionCalendar } from "@/lib/deadlines/clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { foundDay } from "../found-day";
import { inTimeSince } from "../limitation";
import { leadsOf, obtainedDays } from "./leads";

export type CaseLimitation = {
  /** When the organ was first told of the matter or came upon it; nothing in it was found earlier. */
  readonly foundOn: LegalDate;
  /** What ended before this day was over by then. */
  readonly inTimeSince: LegalDate;
  /** By id of a finding; null while its act goes on. */
  readonly ofFinding: ReadonlyMap<string, Limitation | null>;
};

/**
 * How the two years of 《条例》第二十条 stand in a case: of each finding they are counted to the day on which that was
 * found or reported. Throws `not_found`.
 */
export async function limitationOfCase(reader: Reader, caseId: string): Promise<CaseLimitation> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw notFound();
  const found = await reader.select().from(findings).where(eq(findings.caseId, caseId));
  const ids = found.map(({ id }) => id);
  const [led, obtained] = [await leadsOf(reader, kase), await obtainedDays(reader, ids)];
  const calendar = await regionCalendar(reader, kase.regionCode);
  const [first = kase.openedOn] = led.leads.map(({ on }) => on).toSorted();
  const ofFinding = found.map(({ id, happenedUntil, ...finding }) => {
    const obtainedOn = obtained.filter(({ findingId }) => findingId === id).map(({ on }) => on);
    const receivedOn = foundDay({ ...finding, id, obtainedOn }, led);
    return [id, limitationOf({ happenedUntil, receivedOn }, calendar)] as const;
  });
  return { foundOn: first, inTimeSince: inTimeSince(first, calendar), ofFinding: new Map(ofFinding) };
}
