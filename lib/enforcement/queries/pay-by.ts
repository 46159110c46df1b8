import "server-only";
import type { Reader } from "@/db/client";
import type { decisions } from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { dueDate } from "@/lib/deadlines/working-days";
import { ordersCorrection } from "@/lib/decisions/outcomes";
import type { LegalDate } from "@/lib/kernel/clock";

type Decision = Pick<typeof decisions.$inferSelect, "regionCode" | "performDays">;

type Correcting = Pick<typeof decisions.$inferSelect, "regionCode" | "kind" | "correction" | "correctDays">;

/** The last day to correct that a penalty sets itself, of 立即 that of its service; null of another decision. */
export async function correctByOf(
  reader: Reader,
  decision: Correcting,
  servedOn: LegalDate,
): Promise<LegalDate | null> {
  if (!ordersCorrection(decision)) return null;
  if (decision.correctDays === null) return servedOn;
  const calendar = await regionCalendar(reader, decision.regionCode);
  return dueDate({ start: servedOn, amount: decision.correctDays, unit: "days" }, calendar).dueOn;
}

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
