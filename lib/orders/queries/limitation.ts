import "server-only";
import { eq, min } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, complaints, patrolVisits } from "@/db/schema";
import { type Limitation, limitationOf } from "@/lib/complaints/limitation";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { inTimeSince } from "../limitation";

export type CaseLimitation = {
  /** When the organ was first told of the matter or came upon it. */
  readonly foundOn: LegalDate;
  /** What ended before this day was over by then. */
  readonly inTimeSince: LegalDate;
  readonly of: (happenedUntil: LegalDate | null) => Limitation | null;
};

/** How the two years of 《条例》第二十条 stand in a case: they are counted to the day on which it was found or reported. */
export async function limitationOfCase(reader: Reader, caseId: string, regionCode: string): Promise<CaseLimitation> {
  const [opened, reported, visited] = await Promise.all([
    reader.select({ on: cases.openedOn }).from(cases).where(eq(cases.id, caseId)),
    reader
      .select({ on: min(complaints.receivedOn) })
      .from(complaints)
      .where(eq(complaints.caseId, caseId)),
    reader
      .select({ at: min(patrolVisits.startedAt) })
      .from(patrolVisits)
      .where(eq(patrolVisits.caseId, caseId)),
  ]);
  const days = [opened[0]?.on, reported[0]?.on, visited[0]?.at && legalDate(visited[0].at)];
  const foundOn = days.flatMap((day) => day || []).toSorted()[0] ?? "";
  const calendar = await regionCalendar(reader, regionCode);
  return {
    foundOn,
    inTimeSince: inTimeSince(foundOn, calendar),
    of: (happenedUntil) => limitationOf({ happenedUntil, receivedOn: foundOn }, calendar),
  };
}
