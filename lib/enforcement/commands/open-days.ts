import "server-only";
import type { decisions } from "@/db/schema";
import { openClock, openSetClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import { performBasis } from "../deferral-labels";

type Decision = Pick<typeof decisions.$inferSelect, "number" | "performDays">;

/** The law's days to pay what goes to the treasury, and those that a decision itself gives to perform or correct. */
export async function openDays(ctx: Context, row: Enforcement, { number, performDays }: Decision): Promise<void> {
  const { id, caseId, regionCode, servedOn, payBy, correctBy, fineFen, confiscationFen } = row;
  const place = { subject: { kind: "enforcement", id }, file: { kind: "case", id: caseId }, regionCode };
  if (fineFen + confiscationFen > 0) await openClock(ctx, { limit: "T-PAY-15", startedOn: servedOn, ...place });
  if (correctBy !== null) {
    const days = { startedOn: servedOn, dueOn: correctBy, basis: row.number };
    await openSetClock(ctx, { limit: "CORRECT-BY", ...days, ...place });
  }
  if (performDays === null) return;
  const days = { startedOn: servedOn, dueOn: payBy, basis: performBasis(number, performDays) };
  await openSetClock(ctx, { limit: "PERFORM-DUE", ...days, ...place });
}
