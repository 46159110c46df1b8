import "server-only";
import type { Reader } from "@/db/client";
import type { decisions } from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import type { LegalDate } from "@/lib/kernel/clock";

type Decision = Pick<typeof decisions.$inferSelect, "regionCode" | "performDays">;

/** Fifteen days for a fine; for a remedy the days that it gives itself. */
export async function payByOf(
  reader: Reader,
  { regionCode, performDays }: Decision,
  servedOn: LegalDate,
): Promise<LegalDate> {
  const calendar = await regionCalendar(reader, regionCode);
  return performDays === null
    ? limitDue("T-PAY-15", servedOn, calendar).dueOn
    : dueDate({ start: servedOn, amount: performDays, unit: "days" }, calendar).dueOn;
}
