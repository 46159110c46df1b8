import { eq } from "drizzle-orm";
import { claimEntry } from "@/db/factories/claims";
import {
  decisionItems,
  decisions,
  findings,
  orderItems,
  orders,
  preservations,
  referrals,
  spotPenalties,
} from "@/db/schema";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { receiverFault } from "@/lib/closing/policy";
import type { Probes } from "@/lib/testing/probe";
import { at } from "@/lib/testing/world";
import { type Change, complete, proposing } from "./closing";

const ON = "2026-11-16";
const performed = "decided_and_performed";
const handedOn = "enforcement_handed_on";

/** A warning in the case, decided and served unless said otherwise. */
const withDecision =
  (over: Partial<typeof decisions.$inferInsert> = {}, measure: "warning" | "fine" = "warning"): Change =>
  async (ctx, { id, caseId, findingId, documentId }) => {
    const [row] = await ctx.db.select().from(orders).where(eq(orders.id, id));
    if (!row) throw new Error("an order");
    const { organId, regionCode, employerId } = row;
    const words = { kind: "penalty", partySaid: "无异议。", opinion: "事实清楚，建议处罚。" } as const;
    const [decision] = await ctx.db
      .insert(decisions)
      .values({
        ...{ caseId, organId, regionCode, employerId, ...words, proposedBy: ctx.actor.id, proposedOn: ON },
        ...{ state: "decided", decidedOn: ON, documentId, ...over },
      })
      .returning({ id: decisions.id });
    const item = { violationCode: "LDJC-25", sanctionAt: 0, basis: "第二十五条", content: "警告。" };
    await ctx.db
      .insert(decisionItems)
      .values({ ...item, decisionId: decision?.id ?? "", ordinal: 1, findingId, measure, actOn: ON });
  };

/** The same warning, given on the spot and on nobody's record. */
const withSpotPenalty: Change = async (ctx, kase) => {
  await withDecision({ procedure: "spot" })(ctx, kase);
  const [given] = await ctx.db.select().from(decisions).where(eq(decisions.caseId, kase.caseId));
  const circumstances = { atTime: "09:30", place: "工地办公室", told: "已当场告知。" };
  await ctx.db.insert(spotPenalties).values({ decisionId: given?.id ?? "", ...circumstances });
};

const withReferral: Change = async (ctx, { id, caseId }) => {
  const [row] = await ctx.db.select().from(orders).where(eq(orders.id, id));
  if (!row) throw new Error("an order");
  const { organId, regionCode, employerId } = row;
  await ctx.db.insert(referrals).values({
    ...{ caseId, organId, regionCode, employerId, crime: "refusal_to_pay", suspect: "高志强" },
    ...{
      facts: "责令支付后仍不支付。",
      reason: "涉嫌犯罪。",
      materials: "指令书",
      reportedBy: ctx.actor.id,
      reportedOn: ON,
    },
  });
};

const withPreservation: Change = async (ctx, { id, caseId }) => {
  const [row] = await ctx.db.select().from(orders).where(eq(orders.id, id));
  if (!row) throw new Error("an order");
  const { organId, regionCode, employerId } = row;
  const proposed = {
    ground: "may_be_lost",
    reason: "台账没有备份。",
    proposedBy: ctx.actor.id,
    proposedOn: ON,
  } as const;
  await ctx.db.insert(preservations).values({ caseId, organId, regionCode, employerId, ...proposed });
};

const withFiling: Change = async (ctx, kase) => {
  await withReferral(ctx, kase);
  const filed = { state: "police_filed", decidedAt: at(ON), handedAt: at(ON) } as const;
  await ctx.db.update(referrals).set(filed).where(eq(referrals.caseId, kase.caseId));
};

export const probes: Probes = {
  "closing.finding_untreated": proposing("refused finding_untreated", "ordered_matter_corrected", [
    complete,
    async (ctx, { findingId }) => {
      const [found] = await ctx.db.select().from(findings).where(eq(findings.id, findingId));
      if (!found) throw new Error("the finding is gone");
      const { id: _id, ...second } = found;
      await ctx.db.insert(findings).values({ ...second, ordinal: found.ordinal + 1, happenedUntil: null });
    },
  ]),
  "closing.receiver": { comesTo: `"receiver_is_police"`, attack: async () => receiverFault("测试市公安局") },
  "closing.referral_pending": proposing("refused referral_pending", "ordered_matter_corrected", [
    complete,
    withReferral,
  ]),
  "closing.preservation_open": proposing("refused preservation_open", "ordered_matter_corrected", [
    complete,
    withPreservation,
  ]),
  "closing.no_decision": proposing("refused no_decision", performed, [complete]),
  "closing.decision_pending": proposing("refused decision_pending", performed, [
    complete,
    withDecision(),
    withDecision({ state: "notified", decidedOn: null, documentId: null }),
  ]),
  "closing.decision_undelivered": proposing("refused decision_undelivered", performed, [
    complete,
    withDecision({ documentId: null }),
  ]),
  "closing.decision_in_force": proposing("refused decision_in_force", "minor_and_corrected", [
    complete,
    withDecision(),
  ]),
  "closing.spot_penalty_open": proposing("refused spot_penalty_open", performed, [complete, withSpotPenalty]),
  "closing.ordered_money_untold": proposing("refused ordered_money_untold", performed, [
    complete,
    withDecision(),
    (ctx, { id }) =>
      ctx.db
        .update(orderItems)
        .set({ state: "defied", defiedOn: ON, correctedOn: null, amountFen: 500_000 })
        .where(eq(orderItems.orderId, id)),
  ]),
  "closing.decision_unperformed": proposing("refused decision_unperformed", performed, [
    complete,
    withDecision({}, "fine"),
  ]),
  "closing.nothing_handed_on": proposing("refused nothing_handed_on", handedOn, [complete, withDecision()]),
  "closing.decision_not_handed_on": proposing("refused decision_not_handed_on", handedOn, [
    complete,
    withDecision({}, "fine"),
  ]),
  "closing.police_not_filed": proposing("refused police_not_filed", "police_filed", [complete]),
  "closing.claim_unordered": proposing("refused claim_unordered", "police_filed", [
    complete,
    (ctx, { caseId }) => addClaim(ctx, claimEntry(caseId)),
    withFiling,
  ]),
};
