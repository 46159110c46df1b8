import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aContestedOrder, contestEntry, contestResult, paperIn, RECEIVED } from "@/db/factories/contests";
import { anIssuedOrder } from "@/db/factories/orders";
import { contests, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { concludeContest } from "@/lib/contests/commands/conclude-contest";
import { recordContest } from "@/lib/contests/commands/record-contest";
import { replyContest } from "@/lib/contests/commands/reply-contest";
import { contestActRefusal } from "@/lib/contests/policy";
import { contestFacts } from "@/lib/contests/queries/contest-facts";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const contested = once(() => aContestedOrder());
const unheard = once(() => anIssuedOrder("2026-11-16"));
const register = once(async () => {
  const { id } = await aComplaint(await officer("daduizhang"), "2026-11-16");
  return paperIn(id, "complaint-register");
});

type Change = (ctx: Context<Officer>, id: string) => Promise<unknown>;
const nothing: Change = async () => undefined;

const concluding = (
  comesTo: string,
  by: string,
  change = nothing,
  over: Parameters<typeof contestResult>[1] = { result: "upheld" },
): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await contested();
    return attempt(await officer(by), RECEIVED, async (ctx) => {
      await change(ctx, id);
      await concludeContest(ctx, contestResult(id, over));
      return "concluded";
    });
  },
});

const recording = (
  comesTo: string,
  paper: () => Promise<string>,
  over: Parameters<typeof contestEntry>[1] = {},
): Probe => ({
  comesTo,
  attack: async () => {
    const entry = contestEntry(await paper(), over);
    return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
      await recordContest(ctx, entry);
      return "recorded";
    });
  },
});

export const probes: Probes = {
  "contests.scope": concluding("not_found", "ylxjiancha"),
  "contests.post": concluding("refused not_your_post", "juzhang"),
  "contests.organ": concluding("refused not_your_organ", "guoqi", async (ctx, id) =>
    ctx.db
      .update(contests)
      .set({ organId: (await officer("ylxjiancha")).organId })
      .where(eq(contests.id, id)),
  ),
  "contests.recused": concluding("refused recused_from_case", "guoqi", async (ctx, id) => {
    const [row] = await ctx.db.select({ caseId: contests.caseId }).from(contests).where(eq(contests.id, id));
    const granted = { accountId: ctx.actor.id, reason: "与当事人有利害关系。", declaredOn: RECEIVED };
    await ctx.db
      .insert(recusals)
      .values({ ...granted, caseId: row?.caseId ?? "", decidedOn: RECEIVED, isGranted: true });
  }),
  "contests.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id } = await contested();
      const [row] = await db().select().from(contests).where(eq(contests.id, id));
      if (!row) throw new Error("the contest is gone");
      const facts = await contestFacts(db(), row);
      return contestActRefusal(await officer("guoqi"), { ...facts, state: "concluded" }, "conclude");
    },
  },
  "contests.reply": {
    comesTo: "refused no_reply_waits",
    attack: async () => {
      const { id } = await contested();
      const reply = { id, version: 1, answeredOn: RECEIVED, note: "提交答复书和全部证据。" };
      return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
        await ctx.db.update(contests).set(answered(ctx)).where(eq(contests.id, id));
        await replyContest(ctx, reply);
        return "replied";
      });
    },
  },
  "contests.acceptance": recording(
    'invalid {"acceptedOn":"contest_before_paper"}',
    async () => (await unheard()).documentId,
    { acceptedOn: "2026-11-15" },
  ),
  "contests.contestable": recording("refused contest_not_of_paper", register),
  "contests.one_pending": recording(
    'invalid {"kind":"review_same_kind"}',
    async () => (await contested()).order.documentId,
  ),
  "contests.result": concluding('invalid {"result":"result_not_of_contest"}', "guoqi", nothing, {
    result: "ordered_to_act",
  }),
};

const answered = (ctx: Context<Officer>) => ({
  ...{ answeredOn: RECEIVED, answerNote: "已经答复。", answeredBy: ctx.actor.id },
});
