import "server-only";
import { and, eq } from "drizzle-orm";
import { decisions, referrals } from "@/db/schema";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { defineAdvance } from "@/lib/workflow/advance";
import { decisionLifecycle } from "./lifecycle";
import { decisionActRefusal } from "./policy";
import { decisionFacts } from "./queries/decision-facts";
import { referralFacts, referralScope } from "./queries/referral-file";
import { referralLifecycle } from "./referral-lifecycle";
import { referralActRefusal } from "./referral-policy";
import { decisionScope } from "./scope";

type Columns = Partial<Omit<typeof decisions.$inferInsert, "id" | "state" | "version">>;

/** Holds the proceeding and its case, so that a case cannot be closed beside it. */
export const advanceDecision = defineAdvance({
  kind: "decision",
  lifecycle: decisionLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(decisions.id, id), decisionScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: decisions.caseId }).from(decisions).where(inScope);
    if (!place) return undefined;
    await holdCase(ctx.db, place.caseId);
    const [row] = await ctx.db.select().from(decisions).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => decisionFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => decisionActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(decisions)
      .set({ ...columns, ...change })
      .where(and(eq(decisions.id, row.id), eq(decisions.state, row.state), eq(decisions.version, row.version)))
      .returning({ id: decisions.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});

export type { Decision } from "./scope";

type ReferralColumns = Partial<Omit<typeof referrals.$inferInsert, "id" | "state" | "version">>;

/** Moves a referral to the police; its administrative case stays where it is, and is held beside it. */
export const advanceReferral = defineAdvance({
  kind: "referral",
  lifecycle: referralLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(referrals.id, id), referralScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: referrals.caseId }).from(referrals).where(inScope);
    if (!place) return undefined;
    await holdCase(ctx.db, place.caseId);
    const [row] = await ctx.db.select().from(referrals).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => referralFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => referralActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: ReferralColumns | undefined) =>
    ctx.db
      .update(referrals)
      .set({ ...columns, ...change })
      .where(and(eq(referrals.id, row.id), eq(referrals.state, row.state), eq(referrals.version, row.version)))
      .returning({ id: referrals.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});
