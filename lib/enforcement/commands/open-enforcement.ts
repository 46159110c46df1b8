import "server-only";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { decisionItems, decisions, enforcements } from "@/db/schema";
import { bookDecided } from "@/lib/claims/commands/book-decided";
import type { Measure } from "@/lib/decisions/lifecycle";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Debt } from "../lifecycle";
import { correctByOf, payByOf } from "../queries/pay-by";
import { setCourtClock } from "./court-clock";
import { openDays } from "./open-days";

type Served = { readonly decisionId: string; readonly servedOn: LegalDate };

const debtOf: Readonly<Partial<Record<Measure, Debt>>> = {
  fine: "fine",
  confiscation: "confiscation",
  order_pay: "ordered",
  additional_compensation: "ordered",
};

/**
 * Opens the account of a decision on its service, unless it was revoked by then, and books in the ledger what it orders
 * to be added; twice is once.
 */
export async function openEnforcement(ctx: Context, { decisionId, servedOn }: Served): Promise<string | null> {
  const decided = and(eq(decisions.id, decisionId), eq(decisions.state, "decided"));
  const [decision] = await ctx.db.select().from(decisions).where(decided).for("no key update");
  if (!decision) throw new Error("no decision to enforce");
  if (decision.revokedOn !== null) return null;
  const { caseId, organId, regionCode, employerId, isSurcharged } = decision;
  const [sums, payBy] = [await sumsOf(ctx, decisionId), await payByOf(ctx.db, decision, servedOn)];
  const correctBy = await correctByOf(ctx.db, decision, servedOn);
  const place = { decisionId, caseId, organId, regionCode, employerId, number: decision.number ?? "" };
  const [row] = await ctx.db
    .insert(enforcements)
    .values({
      ...place,
      ...{ decidedFineFen: sums.fine, fineFen: sums.fine },
      ...{ decidedConfiscationFen: sums.confiscation, confiscationFen: sums.confiscation },
      ...{ decidedOrderedFen: sums.ordered, orderedFen: sums.ordered },
      ...{ isSurcharged, servedOn, payBy, correctBy, openedOn: legalDate(ctx.now), isBooked: true },
    })
    .onConflictDoNothing()
    .returning();
  if (!row) return null;
  const subject = { kind: "enforcement", id: row.id };
  ctx.record({
    act: "enforcement.open",
    subject,
    about: [caseId, employerId, decisionId],
    to: "due",
    particulars: sums,
  });
  await bookDecided(ctx, decision);
  await openDays(ctx, row, decision);
  await setCourtClock(ctx, row);
  return row.id;
}

async function sumsOf(ctx: Context, decisionId: string): Promise<Record<Debt, number>> {
  const items = await ctx.db
    .select({ measure: decisionItems.measure, fen: decisionItems.amountFen })
    .from(decisionItems)
    .where(and(eq(decisionItems.decisionId, decisionId), isNotNull(decisionItems.amountFen)))
    .orderBy(asc(decisionItems.ordinal));
  const sums = { fine: 0, surcharge: 0, confiscation: 0, ordered: 0 };
  for (const { measure, fen } of items) {
    const debt = debtOf[measure];
    if (debt !== undefined) sums[debt] += fen ?? 0;
  }
  return sums;
}
