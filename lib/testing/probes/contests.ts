import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aContest, aContestedOrder, contestEntry, contestResult, paperIn, RECEIVED } from "@/db/factories/contests";
import { anIssuedOrder } from "@/db/factories/orders";
import { contests, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { amendContest } from "@/lib/contests/commands/amend-contest";
import { concludeContest } from "@/lib/contests/commands/conclude-contest";
import { recordContest } from "@/lib/contests/commands/record-contest";
import { recordPerformance } from "@/lib/contests/commands/record-performance";
import { replyContest } from "@/lib/contests/commands/reply-contest";
import { retractResult } from "@/lib/contests/commands/retract-result";
import { AmendContestInput } from "@/lib/contests/input";
import { contestActRefusal, standsAgainAlone } from "@/lib/contests/policy";
import { contestFacts } from "@/lib/contests/queries/contest-facts";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { act, officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";

const contested = once(() => aContestedOrder());
const unheard = once(() => anIssuedOrder("2026-11-16"));
const register = once(async () => {
  const { id } = await aComplaint(await officer("daduizhang"), "2026-11-16");
  return paperIn(id, "complaint-register");
});

const tipped = once(async () => {
  const informant = { complainantName: "檀小声", complainantAddress: "云影巷六院" };
  const entry = { kind: "tip" as const, ...informant, claimLines: "" };
  const { id } = await aComplaint(await officer("wangmin"), "2026-11-16", entry);
  return aContest(id, { about: "complaint", applicant: "complainant" });
});

/** One that was replied to. */
const unread = once(async () => {
  const { id } = await aContestedOrder();
  const reply = { id, version: 1, answeredOn: "2026-12-10", note: "提交答复书和全部证据。" };
  await act(await officer("guoqi"), "2026-12-11", (ctx) => replyContest(ctx, reply));
  return { id };
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

/** The organ's reply, or that it did as it was ordered, on a contest that was changed under it. */
const replying = (comesTo: string, change: Change, answeredOn = RECEIVED): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await contested();
    return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
      await change(ctx, id);
      await replyContest(ctx, { id, version: 1, answeredOn, note: "提交答复书和全部证据。" });
      return "replied";
    });
  },
});

const performing = (comesTo: string, change: Change, doneOn = RECEIVED): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await tipped();
    return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
      await change(ctx, id);
      await recordPerformance(ctx, { id, version: 1, doneOn, note: "已经受理并立案调查。" });
      return "performed";
    });
  },
});

const ending =
  (over: Partial<typeof contests.$inferInsert>): Change =>
  (ctx, id) => {
    const { result, concludedOn, receivedOn, resultNumber, note } = contestResult(id);
    const ended = { result, concludedOn, receivedOn: receivedOn || null, resultNumber, note };
    const columns = { state: "concluded" as const, ...ended, concludedBy: ctx.actor.id, ...over };
    return ctx.db.update(contests).set(columns).where(eq(contests.id, id));
  };

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
      return contestActRefusal(await officer("guoqi"), { ...facts, state: "concluded" }, "amend");
    },
  },
  "contests.retract": {
    comesTo: "refused review_same_kind",
    attack: async () => {
      const { id } = await contested();
      return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
        await ending({})(ctx, id);
        const [row] = await ctx.db.select().from(contests).where(eq(contests.id, id));
        await recordContest(ctx, contestEntry(row?.documentId ?? ""));
        return retractResult(ctx, { id, version: 1, reason: "结果误登记。" });
      });
    },
  },
  "contests.decided_anew": { comesTo: '"contest_decided_anew"', attack: async () => standsAgainAlone(true) },
  "contests.reply": replying("refused no_reply_waits", (ctx, id) =>
    ctx.db.update(contests).set(answered(ctx)).where(eq(contests.id, id)),
  ),
  "contests.reply_day": replying('invalid {"answeredOn":"reply_before_copy"}', nothing, "2026-12-02"),
  "contests.perform": performing("refused nothing_ordered", ending({ result: "confirmed_unlawful" })),
  "contests.done_day": performing(
    'invalid {"doneOn":"done_before_result"}',
    ending({ result: "ordered_to_act" }),
    "2027-01-19",
  ),
  "contests.informants": {
    comesTo: "refused contest_names_people",
    attack: async () => {
      const { id } = await tipped();
      const reply = { id, version: 1, answeredOn: RECEIVED, note: "举报人檀小声已经到场。" };
      return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
        await replyContest(ctx, reply);
        return "replied";
      });
    },
  },
  "contests.notes": {
    comesTo: "null",
    attack: async () => {
      const { id } = await unread();
      return (await contestFile(await officer("xieguan"), id)).answerNote;
    },
  },
  "contests.amended": {
    comesTo: 'invalid {"copyReceivedOn":"reply_before_copy"}',
    attack: async () => {
      const { id, order } = await contested();
      const { about: _about, aboutId: _id, ...entry } = contestEntry(order.documentId, { copyReceivedOn: RECEIVED });
      const input = AmendContestInput.parse({ id, version: 1, ...entry, reason: "登记时看错了日期。" });
      return attempt(await officer("guoqi"), RECEIVED, async (ctx) => {
        const before = { ...answered(ctx), answeredOn: "2026-12-10" };
        await ctx.db.update(contests).set(before).where(eq(contests.id, id));
        await amendContest(ctx, input);
        return "amended";
      });
    },
  },
  "contests.items": concluding('invalid {"itemIds":"items_missing"}', "guoqi", nothing, { result: "partly_annulled" }),
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
