import { demandReport } from "@/lib/platform-reports/commands/demand-report";
import { makeLead } from "@/lib/platform-reports/commands/make-lead";
import { recordPaperAnswer } from "@/lib/platform-reports/commands/record-paper-answer";
import { remindLapse } from "@/lib/platform-reports/commands/remind-lapse";
import { strikePaperAnswer } from "@/lib/platform-reports/commands/strike-paper-answer";
import { act, officer } from "@/lib/testing/world";
import { aPeriod, type aTownOfReporters } from "./platform-reports";

type Town = Awaited<ReturnType<typeof aTownOfReporters>>;

/** One of a town who has not reported for a half-year, and each step as somebody takes it on a day. */
export async function aLapse(town: Town, half: string, who: "couriers" | "staffers" = "couriers") {
  const { id: periodId } = await aPeriod("2026-11-15", { half });
  const place = { reporterId: town[who], periodId };
  return {
    place,
    remind: async (login: string, on: string) =>
      act(await officer(login), on, (ctx) => remindLapse(ctx, { ...place, note: "已电话联系王经理。" })),
    demand: async (login: string, on: string, replyOn: string) =>
      act(await officer(login), on, (ctx) => demandReport(ctx, { ...place, replyOn, note: "" })),
    lead: async (login: string, on: string, servedOn: string) =>
      act(await officer(login), on, (ctx) => makeLead(ctx, { ...place, servedOn, note: "邮寄送达，前台签收。" })),
    answer: async (login: string, on: string, receivedOn: string) => {
      const said = { ...place, receivedOn, note: "法定代表人送来书面报告和花名册。" };
      return act(await officer(login), on, (ctx) => recordPaperAnswer(ctx, said));
    },
    strike: async (login: string, on: string) => {
      const said = { ...place, reason: "登错了单位。" };
      return act(await officer(login), on, (ctx) => strikePaperAnswer(ctx, said));
    },
  };
}
