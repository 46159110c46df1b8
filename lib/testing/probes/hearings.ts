import { eq } from "drizzle-orm";
import { decisionRow } from "@/db/factories/decisions";
import { decisionHearings, decisions, deliveries, employers, hearingRecusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { discussDecision } from "@/lib/decisions/commands/discuss-decision";
import { recordHearing } from "@/lib/decisions/commands/record-hearing";
import { recordWaiver } from "@/lib/decisions/commands/record-waiver";
import { requestHearing } from "@/lib/decisions/commands/request-hearing";
import { rescheduleHearing } from "@/lib/decisions/commands/reschedule-hearing";
import { scheduleHearing } from "@/lib/decisions/commands/schedule-hearing";
import { attempt, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";
import { asking, head, inspector, LATER, nothing, ON, reviewed, served } from "./decisions";

const hearingRequest = (id: string, requestedOn: string) => ({ id, version: 3, requestedOn, request: "申请听证。" });

const hearingAsked = (requestedOn: string): Probe => ({
  comesTo: 'invalid {"requestedOn":"hearing_request_late"}',
  attack: async () => {
    const { id } = await served();
    return attempt(await inspector(), LATER, (ctx) => requestHearing(ctx, hearingRequest(id, requestedOn)));
  },
});

const scheduling = (
  chair: string,
  heldOn: string,
  comesTo: string,
  then: (ctx: Context<Officer>, id: string) => Promise<unknown> = nothing,
): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await served();
    const { id: chairId } = await officer(chair);
    const bench = { place: "局会议室", chairId, listeners: "", recorder: "何静", isPublic: true };
    return attempt(await inspector(), ON, async (ctx) => {
      await requestHearing(ctx, hearingRequest(id, ON));
      await scheduleHearing(ctx, { id, version: 4, heldOn, heldAt: "09:30", ...bench });
      return then(ctx, id);
    });
  },
});

/** The waiver of a statement gives up no hearing, of which the party was told a day before. */
async function waiveEarly(ctx: Context<Officer>, id: string) {
  const { noticeId } = await decisionRow(id);
  await ctx.db.update(decisions).set({ waivedOn: ON, waiver: "放弃。" }).where(eq(decisions.id, id));
  await ctx.db
    .update(deliveries)
    .set({ servedOn: "2026-12-01" })
    .where(eq(deliveries.documentId, noticeId ?? ""));
}

/** Somebody asked that the chair of the proceeding's hearing step aside; undecided unless said otherwise. */
async function recuse(ctx: Context<Officer>, id: string, answer: Partial<typeof hearingRecusals.$inferInsert> = {}) {
  const [hearing] = await ctx.db.select().from(decisionHearings).where(eq(decisionHearings.decisionId, id));
  if (!hearing?.chairId) throw new Error("no chair");
  const asked = { asker: "party" as const, reason: "与代理人有亲属关系。", askedOn: ON, enteredBy: ctx.actor.id };
  await ctx.db.insert(hearingRecusals).values({ hearingId: hearing.id, chairId: hearing.chairId, ...asked, ...answer });
}

async function recuseHead(ctx: Context<Officer>, id: string) {
  const { noticeId } = await decisionRow(id);
  const day = { chairId: ctx.actor.id, heldOn: "2026-12-10", heldAt: "09:30", place: "局会议室", noticeId };
  const request = { decisionId: id, round: 1, requestedOn: ON, request: "申请听证。" };
  await ctx.db.insert(decisionHearings).values({ ...request, ...day });
  await recuse(ctx, id);
}

const agrees = { name: "赵立群", post: "局长", opinion: "同意。" };
const absence = { outcome: "absent", attended: "", officersSaid: "", partySaid: "", closingWords: "" } as const;

/** The employer of a decision is known by a provisional number alone. */
async function unkeyed(ctx: Context, id: string) {
  const keyless = { creditCode: null, provisionalKey: "L000000001" };
  const { employerId } = await decisionRow(id);
  await ctx.db.update(employers).set(keyless).where(eq(employers.id, employerId));
}

export const probes: Probes = {
  "employers.decision_key": asking('"employer_unkeyed"', reviewed, "decide", unkeyed, head),
  "decisions.hearing_told": asking('"hearing_not_told"', served, "submit", (ctx, id) =>
    ctx.db.update(decisions).set({ isHearingTold: false }).where(eq(decisions.id, id)),
  ),
  "decisions.hearing_window": asking('"hearing_window_open"', served, "submit", waiveEarly),
  "decisions.hearing_turn": asking('"hearing_not_requested"', served, "scheduleHearing"),
  "decisions.hearing_waits": asking('"hearing_waits"', served, "submit", (ctx, id) =>
    ctx.db.insert(decisionHearings).values({ decisionId: id, round: 1, requestedOn: ON, request: "申请听证。" }),
  ),
  "decisions.waiver_day": {
    comesTo: 'invalid {"waivedOn":"waiver_before_service"}',
    attack: async () => {
      const waiver = { version: 3, waivedOn: "2026-11-23", waiver: "书面声明放弃陈述、申辩。" };
      const { id } = await served();
      return attempt(await inspector(), ON, (ctx) => recordWaiver(ctx, { id, ...waiver }));
    },
  },
  "decisions.discussion_day": {
    comesTo: 'invalid {"heldOn":"discussed_before_submission"}',
    attack: async () => {
      const held = { heldOn: ON, place: "局会议室", chair: "赵立群", recorder: "李建国", opinions: [agrees, agrees] };
      const verdict = { verdict: "agreed" as const, conclusion: "一致同意。" };
      const { id } = await reviewed();
      return attempt(await head(), LATER, (ctx) => discussDecision(ctx, { id, version: 5, ...held, ...verdict }));
    },
  },
  "decisions.hearing_request": hearingAsked("2026-12-02"),
  "decisions.hearing_notice": scheduling("lingdao", "2026-12-02", 'invalid {"heldOn":"hearing_too_soon"}'),
  "decisions.hearing_chair": scheduling("lizhe", "2026-12-10", 'invalid {"chairId":"chair_holds_case"}'),
  "decisions.chair_recusal": asking('"own_chair_recusal"', served, "decideChairRecusal", recuseHead, head),
  "decisions.recused_chair": scheduling(
    "lingdao",
    "2026-12-10",
    'invalid {"chairId":"chair_recused"}',
    async (ctx, id) => {
      await recuse(ctx, id, { decidedOn: ON, decidedBy: ctx.actor.id, isGranted: true, decisionReason: "情况属实。" });
      const { id: chairId } = await officer("lingdao");
      const bench = { place: "局会议室", chairId, listeners: "", recorder: "何静", isPublic: true };
      const day = { heldOn: "2026-12-11", heldAt: "09:30", reason: "会议室另有安排。" };
      return rescheduleHearing(ctx, { id, version: 5, ...day, ...bench });
    },
  ),
  "decisions.hearing_bench": scheduling(
    "lingdao",
    "2026-12-10",
    'invalid {"outcome":"chair_recusal_waits"}',
    async (ctx, id) => {
      await recuse(ctx, id);
      const absent = { id, version: 5, ...absence, finding: "视为放弃。" };
      return recordHearing({ ...ctx, now: at("2026-12-10") }, absent);
    },
  ),
  "decisions.hearing_outcome": scheduling(
    "lingdao",
    "2026-12-10",
    'invalid {"outcome":"hearing_not_held_yet"}',
    (ctx, id) => recordHearing(ctx, { id, version: 5, ...absence, finding: "视为放弃。" }),
  ),
};
