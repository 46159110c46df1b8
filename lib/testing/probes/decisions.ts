import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  aNotifiedDecision,
  aProposedDecision,
  aReviewedDecision,
  aServedNotice,
  aSubmittedDecision,
  decisionRow,
  penaltyEntry,
} from "@/db/factories/decisions";
import { referralEntry } from "@/db/factories/referrals";
import {
  caseOfficers,
  cases,
  decisionDiscussions,
  decisionItems,
  decisionNotices,
  decisionStatements,
  decisions,
  deliveries,
  findingEvidence,
  findings,
  orders,
  referrals,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { adjustDecision } from "@/lib/decisions/commands/adjust-decision";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { reportReferral } from "@/lib/decisions/commands/report-referral";
import { withdrawDecision } from "@/lib/decisions/commands/withdraw-decision";
import { revokedRefusal } from "@/lib/decisions/licence";
import type { DecisionAct } from "@/lib/decisions/lifecycle";
import { decisionActRefusal } from "@/lib/decisions/policy";
import { decisionFacts } from "@/lib/decisions/queries/decision-facts";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

export const ON = "2026-11-24";
export const LATER = "2026-12-02";
const proposed = once(() => aProposedDecision(ON));
const told = once(() => aNotifiedDecision(ON));
export const served = once(() => aServedNotice(ON));
const submitted = once(() => aSubmittedDecision());
export const reviewed = once(() => aReviewedDecision());
export const head = () => officer("juzhang");
const reviewer = () => officer("fazhi");
const deputisingReviewer = async () => ({ ...(await reviewer()), role: "head" as const });
const revoked = { decisionId: "a", number: "测监罚〔2026〕1号", decidedOn: "2026-06-01", isSeen: true };
const leader = () => officer("daduizhang");
export const inspector = () => officer("wangmin");

/** The act of the proposal is with the police. */
async function referred(ctx: Context<Officer>, { caseId, findingId }: { caseId: string; findingId: string }) {
  const { id } = await reportReferral({ ...ctx, actor: await inspector() }, referralEntry(caseId, [findingId]));
  const handed = { state: "handed_over", decidedAt: at(ON), handedAt: at(ON) } as const;
  await ctx.db.update(referrals).set(handed).where(eq(referrals.id, id));
}

async function sentenced(ctx: Context<Officer>, decision: { caseId: string; findingId: string }) {
  await referred(ctx, decision);
  await ctx.db.update(referrals).set({ state: "sentenced" }).where(eq(referrals.caseId, decision.caseId));
}

export const nothing = async () => undefined;

/** Approves the proposal after something was changed under it. */
const approving = (
  comesTo: string,
  change: (ctx: Context<Officer>, decision: { id: string; caseId: string; findingId: string }) => Promise<unknown>,
  by = leader,
): Probe => ({
  comesTo,
  attack: async () => {
    const decision = await proposed();
    return attempt(await by(), ON, async (ctx) => {
      await change(ctx, decision);
      return approveDecision(ctx, { id: decision.id, version: 1, opinion: "同意告知。" });
    });
  },
});

type Told = { readonly id: string; readonly caseId: string };

/** What the policy says of an act on a proceeding after something was changed under it. */
export const asking = (
  comesTo: string,
  ground: () => Promise<Told>,
  name: DecisionAct,
  change: (ctx: Context<Officer>, id: string) => Promise<unknown> = nothing,
  by = inspector,
): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await ground();
    return attempt(await by(), LATER, async (ctx) => {
      await change(ctx, id);
      const [row] = await ctx.db.select().from(decisions).where(eq(decisions.id, id));
      return row && decisionActRefusal(ctx.actor, await decisionFacts(ctx.db, row, at(LATER)), name);
    });
  },
});

const setItems = (ctx: Context, id: string, set: Partial<typeof decisionItems.$inferInsert>) =>
  ctx.db.update(decisionItems).set(set).where(eq(decisionItems.decisionId, id));

async function toldLess(ctx: Context, id: string) {
  await ctx.db.update(decisionNotices).set({ moneyFen: 299_999 }).where(eq(decisionNotices.decisionId, id));
}

async function endSecond(ctx: Context) {
  const seconds = and(eq(caseOfficers.caseId, (await proposed()).caseId), eq(caseOfficers.part, "second"));
  await ctx.db.update(caseOfficers).set({ until: ON }).where(seconds);
}

/** The same fine once more on the same finding. */
async function fineAgain(ctx: Context, id: string) {
  const [item] = await ctx.db.select().from(decisionItems).where(eq(decisionItems.decisionId, id));
  if (!item) throw new Error("no measure");
  const { id: _id, ...same } = item;
  await ctx.db.insert(decisionItems).values({ ...same, ordinal: 2 });
}

async function outgrowTime(ctx: Context, { id, caseId, findingId }: { id: string; caseId: string; findingId: string }) {
  const [happenedFrom, happenedUntil] = ["2024-01-01", "2024-03-01"];
  await ctx.db
    .update(findings)
    .set({ happenedFrom, happenedUntil, violationCode: "LDJC-30-3" })
    .where(eq(findings.id, findingId));
  await ctx.db.update(cases).set({ openedOn: "2026-11-16" }).where(eq(cases.id, caseId));
  await setItems(ctx, id, { actOn: happenedUntil });
}

async function holdByReviewer(ctx: Context<Officer>, id: string) {
  const { caseId } = await decisionRow(id);
  await ctx.db.insert(caseOfficers).values({
    ...{ caseId, accountId: ctx.actor.id, part: "second", certificateNumber: "示监证0099" },
    ...{ since: "2026-11-16", until: "2026-11-20", releasedBecause: "调离。" },
  });
}

const agreeTogether = (ctx: Context<Officer>, id: string) =>
  ctx.db.insert(decisionDiscussions).values({
    ...{ decisionId: id, round: 1, heldOn: ON, place: "局会议室", chair: "赵立群", recorder: "李建国" },
    ...{ isAgreed: true, conclusion: "一致同意。", recordedBy: ctx.actor.id },
  });

export const probes: Probes = {
  "decisions.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const row = await decisionRow((await told()).id);
      return decisionActRefusal(await leader(), await decisionFacts(db(), row, at(ON)), "approve");
    },
  },
  "decisions.case_concluded": approving("refused case_not_concluded", (ctx, { caseId }) =>
    ctx.db.update(cases).set({ state: "closed", endedOn: ON }).where(eq(cases.id, caseId)),
  ),
  "decisions.post": approving("refused not_your_post", nothing, () => officer("lizhe")),
  "decisions.two_inspectors": asking('"one_inspector_only"', proposed, "approve", endSecond, leader),
  "decisions.separation": approving("refused decision_own_proposal", (ctx, { id }) =>
    ctx.db.update(decisions).set({ proposedBy: ctx.actor.id }).where(eq(decisions.id, id)),
  ),
  "decisions.with_police": approving("refused act_with_police", referred),
  "decisions.sentenced": approving("refused act_sentenced", sentenced),
  "decisions.items": asking('"decision_without_items"', served, "submit", (ctx, id) =>
    ctx.db.delete(decisionItems).where(eq(decisionItems.decisionId, id)),
  ),
  "decisions.proved": asking('"decision_finding_not_proved"', served, "submit", async (ctx) =>
    ctx.db.delete(findingEvidence).where(eq(findingEvidence.findingId, (await served()).findingId)),
  ),
  "decisions.range": approving("refused amount_out_of_range", (ctx, { id }) =>
    setItems(ctx, id, { amountFen: 2_000_001 }),
  ),
  "decisions.lightened": approving("refused lightening_without_ground", (ctx, { id }) =>
    setItems(ctx, id, { isLightened: true, amountFen: 199_999 }),
  ),
  "decisions.licence_issuer": approving("refused licence_of_another", (ctx, { id }) =>
    setItems(ctx, id, {
      ...{ measure: "licence_revocation", licenceName: "人力资源服务许可证", licenceNumber: "0012" },
      ...{ licenceIssuer: "样例县人力资源和社会保障局", amountFen: null, leastFen: null, mostFen: null },
    }),
  ),
  "decisions.licence_revoked": { comesTo: '"licence_revoked_before"', attack: async () => revokedRefusal([revoked]) },
  "decisions.order_ignored": approving("refused order_not_ignored", (ctx, { caseId }) =>
    ctx.db.update(deliveries).set({ servedOn: "2026-11-23" }).where(eq(deliveries.caseId, caseId)),
  ),
  "decisions.correction": approving("refused correction_unsaid", async (ctx, { id, caseId }) => {
    await setItems(ctx, id, { violationCode: "LDJC-25", measure: "warning", sanctionAt: 0 });
    await ctx.db.update(decisions).set({ correction: null, correctionText: "" }).where(eq(decisions.id, id));
    await ctx.db.update(orders).set({ state: "revoked", endedBecause: "认定有误。" }).where(eq(orders.caseId, caseId));
  }),
  "decisions.one_fine": approving("refused fined_twice", (ctx, { id }) => fineAgain(ctx, id)),
  "decisions.limitation": approving("refused past_limitation", outgrowTime),
  "decisions.one_pending": {
    comesTo: "refused decision_pending",
    attack: async () => {
      const { caseId, findingId } = await proposed();
      const entry = penaltyEntry({ id: caseId, findingId });
      return attempt(await inspector(), ON, async (ctx) => {
        await ctx.db.update(decisions).set({ kind: "penalty" }).where(eq(decisions.caseId, caseId));
        return proposeDecision(ctx, entry);
      });
    },
  },
  "decisions.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id } = await proposed();
      const stranger = await officer("ylxdaduizhang");
      return attempt(stranger, ON, (ctx) => withdrawDecision(ctx, { id, version: 1, reason: "不属于本机关。" }));
    },
  },
  "decisions.party_heard": asking('"notice_not_served"', told, "submit"),
  "decisions.not_heavier": asking('"heavier_than_noticed"', served, "submit", async (ctx, id) => {
    await ctx.db.update(decisionNotices).set({ moneyFen: 300_001 }).where(eq(decisionNotices.decisionId, id));
    await setItems(ctx, id, { amountFen: 300_001 });
  }),
  "decisions.raised_by_facts": asking('"raised_without_facts"', served, "submit", toldLess),
  "decisions.answered_first": asking('"statement_unanswered"', served, "rework", (ctx, id) =>
    ctx.db.insert(decisionStatements).values({
      ...{ decisionId: id, round: 1, receivedOn: ON, manner: "oral", givenBy: "高志强" },
      ...{ recordedBy: ctx.actor.id, recordedAt: at(ON) },
    }),
  ),
  "decisions.adjusts_lighter": {
    comesTo: 'invalid {"measures.0.amount":"adjustment_heavier"}',
    attack: async () => {
      const { id } = await served();
      const measures = [{ keeps: true, amount: 300_001, content: "重新认定金额。", deviation: "", pastReason: "" }];
      return attempt(await inspector(), ON, (ctx) => adjustDecision(ctx, { id, version: 3, measures }));
    },
  },
  "decisions.reviewer": asking('"reviewer_holds_case"', submitted, "review", holdByReviewer, reviewer),
  "decisions.own_review": asking('"decision_own_review"', reviewed, "decide", nothing, deputisingReviewer),
  "decisions.review_turn": asking('"nothing_to_adopt"', submitted, "adoptReview"),
  "decisions.reviewed": asking('"review_missing"', submitted, "decide", nothing, head),
  "decisions.discussed": asking(
    '"discussion_missing"',
    reviewed,
    "decide",
    (ctx, id) => ctx.db.update(decisions).set({ isComplex: true }).where(eq(decisions.id, id)),
    head,
  ),
  "decisions.discussion_binds": asking('"discussion_binds"', reviewed, "rework", agreeTogether),
  "decisions.discussion_turn": asking('"discussed_before"', reviewed, "discuss", agreeTogether, head),
  "decisions.turn": asking('"notice_not_served"', told, "recordWaiver"),
};
