import { and, eq } from "drizzle-orm";
import { aSubmittedDecision } from "@/db/factories/decisions";
import { aCaseInHand } from "@/db/factories/orders";
import { caseOfficers, cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { markItem } from "@/lib/case-scores/commands/mark-item";
import { setStandard } from "@/lib/case-scores/commands/set-standard";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";
import { asking, LATER } from "./decisions";

const ON = "2026-11-16";
const inHand = once(() => aCaseInHand(ON));
const submitted = once(() => aSubmittedDecision());

const standard = (regionCode: string, validFrom: string) => ({
  ...{ regionCode, validFrom, name: "测试标准", source: "测试用，不是任何文件" },
  weights: [{ item: "two_officers" as const, points: 100 }],
});

const setting = (comesTo: string, login: string, regionCode: string, days: readonly string[]): Probe => ({
  comesTo,
  attack: async () =>
    attempt(await officer(login), ON, async (ctx) => {
      for (const day of days) await setStandard(ctx, standard(regionCode, day));
      return days.length;
    }),
});

type Change = (ctx: Context<Officer>, caseId: string) => Promise<unknown>;

const marking = (comesTo: string, login: string, change: Change = async () => undefined): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await inHand();
    return attempt(await officer(login), ON, async (ctx) => {
      await change(ctx, id);
      const mark = { caseId: id, item: "facts_clear", verdict: "met", reason: "时间、人数、金额齐全。" } as const;
      return (await markItem(ctx, mark)).caseId === id;
    });
  },
});

/** Takes the second inspector off a case without another in the place. */
const losesSecond: Change = (ctx, decisionCase) =>
  ctx.db
    .update(caseOfficers)
    .set({ until: LATER })
    .where(and(eq(caseOfficers.caseId, decisionCase), eq(caseOfficers.part, "second")));

export const probes: Probes = {
  "case_scores.post": setting("refused standard_not_your_post", "fazhi", "990101", ["2031-01-01"]),
  "case_scores.region": setting("refused standard_not_your_region", "xitong", "11", ["2031-01-01"]),
  "case_scores.later": setting("refused standard_not_later", "xitong", "990101", ["2031-02-01", "2031-01-01"]),
  "case_scores.judge": marking("refused marks_not_your_post", "juzhang"),
  "case_scores.organ": marking("refused marks_not_your_organ", "fazhi", async (ctx, id) => {
    const other = await officer("ylxdaduizhang");
    await ctx.db.update(cases).set({ organId: other.organId }).where(eq(cases.id, id));
  }),
  "case_scores.own_case": marking("refused marks_own_case", "daduizhang", async (ctx, id) => {
    const own = { accountId: ctx.actor.id, until: ON };
    await ctx.db
      .update(caseOfficers)
      .set(own)
      .where(and(eq(caseOfficers.caseId, id), eq(caseOfficers.part, "second")));
  }),
  "case_scores.merged": marking("refused marks_merged_case", "daduizhang", async (ctx, id) => {
    const { id: other } = await aCaseInHand(ON);
    await ctx.db.update(cases).set({ state: "merged", mergedIntoId: other, endedOn: ON }).where(eq(cases.id, id));
  }),
  "decisions.vetoes": asking(
    '"veto_two_officers"',
    submitted,
    "review",
    async (ctx) => losesSecond(ctx, (await submitted()).caseId),
    () => officer("fazhi"),
  ),
};
