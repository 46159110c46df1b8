import "server-only";
import { and, eq } from "drizzle-orm";
import { cases, paymentProofs } from "@/db/schema";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { defineAdvance } from "@/lib/workflow/advance";
import { paymentProofLifecycle } from "./lifecycle";
import { paymentProofRefusal } from "./payment-policy";
import { proofScope } from "./scope";

type Columns = Partial<Omit<typeof paymentProofs.$inferInsert, "id" | "state" | "version">>;

/** Holds the proof and shares its case, so that a case cannot be closed beside it. */
export const advancePaymentProof = defineAdvance({
  kind: "payment",
  lifecycle: paymentProofLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(paymentProofs.id, id), proofScope(ctx.actor));
    const [row] = await ctx.db.select().from(paymentProofs).where(inScope).for("update");
    if (row) await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, row.caseId)).for("share");
    return row;
  },
  facts: async (ctx, row) => ({ ...row, kase: await caseFactsOf(ctx.db, row.caseId, ctx.now) }),
  refusal: (ctx, _row, act, facts) => paymentProofRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(paymentProofs)
      .set({ ...columns, ...change })
      .where(
        and(eq(paymentProofs.id, row.id), eq(paymentProofs.state, row.state), eq(paymentProofs.version, row.version)),
      )
      .returning({ id: paymentProofs.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});
