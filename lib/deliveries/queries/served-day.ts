import "server-only";
import type { Reader } from "@/db/client";
import { noticeTermOn } from "@/lib/agencies/queries/notice-terms";
import { regionCalendar } from "@/lib/deadlines/clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Attempt } from "../proofs";
import { servedOn } from "../rules";

/** The day on which an attempt in a region counts as served; null while its receipt has not come back. */
export async function servedDay(
  reader: Reader,
  attempt: Pick<Attempt, "method" | "actedOn" | "receivedOn">,
  regionCode: string,
): Promise<LegalDate | null> {
  const { amount } = await noticeTermOn(regionCode, attempt.actedOn, reader);
  return servedOn(attempt, amount, await regionCalendar(reader, regionCode));
}
