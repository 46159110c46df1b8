import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import { additionalAnswer } from "../additional-compensation";
import { faultCode } from "../calculation";
import type { AddAdditionalInput } from "../input";
import { calculatorLabels } from "../labels";
import { additionalRefusal } from "../policy";
import { ignoredOrder } from "../queries/ignored-order";
import { bookReviewed } from "./book-reviewed";
import { putVerified } from "./put-verified";

/**
 * Adds a worker's additional compensation as a row of its own, verified by its calculator: owed to the worker, beside
 * what was ordered, and no part of any fine. Where a decision in force orders it the row books its share of the decided
 * sum, one that was added before as well; where a review left less of that sum, what the officer enters of it, or of
 * all rows. Throws `refused` before an order was ignored, or a second time; `invalid` outside the limits.
 */
export async function addAdditional(
  ctx: Context<Officer>,
  { id, ...typed }: z.output<typeof AddAdditionalInput>,
): Promise<{ id: string; caseId: string }> {
  const order = await ignoredOrder(ctx.db, ctx.actor, id);
  const kase = await caseInHand(ctx, order.caseId);
  const reason = additionalRefusal(order);
  if (reason !== null) throw refused(reason);
  const { payableFen, isLeavePay, decided } = order;
  const { by = "percent", percent = 0, amount = null } = typed;
  if (by === "total" && decided === null) return { id: await bookReviewed(ctx, kase, order, amount), caseId: kase.id };
  const answer = additionalAnswer(order, typed);
  if (!answer.ok) throw invalid({ [by === "percent" ? by : "amount"]: faultCode(answer) });
  const asked = by === "amount" ? { amountFen: amount } : { percent };
  const isDecided = decided !== null || order.reducedBy !== null;
  const row = (isDecided && (await rowToRebook(ctx, id, answer.amountFen))) || (await addedRow(ctx, kase.id, id));
  await putVerified(ctx, row, {
    ...{ amountFen: answer.amountFen, steps: answer.steps, calculator: "additional_compensation", reason: "" },
    inputs: { basedOnId: id, payableFen, isLeavePay, ...(decided ?? asked) },
  });
  return { id: row.id, caseId: kase.id };
}

/** The row that was added before, where it books another sum than is decided now; null otherwise. */
async function rowToRebook(ctx: Context<Officer>, basedOnId: string, fen: number) {
  const [row] = await ctx.db
    .select()
    .from(caseClaims)
    .where(and(eq(caseClaims.basedOnId, basedOnId), isNull(caseClaims.endedOn)))
    .for("update");
  return row && row.verifiedFen !== fen ? row : null;
}

/** The new row of the same worker and period, with the number as it is sealed. */
async function addedRow(ctx: Context<Officer>, caseId: string, basedOnId: string) {
  const [base] = await ctx.db.select().from(caseClaims).where(eq(caseClaims.id, basedOnId));
  if (!base) throw new Error("a row has gone");
  const { regionCode, employerId, workerName, personIdSealed, personIdIndex, period } = base;
  const worker = { regionCode, employerId, workerName, personIdSealed, personIdIndex, period };
  const ordinal = sql`(select max(k.ordinal) + 1 from case_claims k where k.case_id = ${caseId})`;
  const added = { addedBy: ctx.actor.id, addedOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(caseClaims)
    .values({
      ...{ ...worker, ...added, caseId, basedOnId, ordinal },
      ...{ item: calculatorLabels.additional_compensation, claimedFen: 0 },
    })
    .returning({ id: caseClaims.id, version: caseClaims.version })
    .catch((error: unknown) => {
      if (violatedConstraint(error) !== "case_claims_based_on") throw error;
      throw refused("additional_known");
    });
  if (!row) throw new Error("a row was not stored");
  return { ...row, caseId, employerId };
}
