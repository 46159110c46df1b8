import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { decisionPostings, evidence } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { servedOn } from "@/lib/orders/queries/served-on";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision, type Decision } from "../advance";
import type { BringPostedInput } from "../posted-input";
import { postedHearingFault, postedToAnyFault } from "../posted-policy";
import { statementDays } from "../queries/decision-facts";
import { hearingsOfDecision } from "../queries/hearings";
import { noticesOfDecision } from "../queries/notices";

type Brought = Omit<z.output<typeof BringPostedInput>, "id" | "version">;

/**
 * The case officers find that a statement, or a request for a hearing, which came or was found once the proceeding had
 * been submitted was put forward within the days that a notice of it gave. Nothing goes on until the leader has
 * answered. Throws `invalid` naming the field at fault.
 */
export async function bringPosted(
  ctx: Context<Officer>,
  { id, version, ...typed }: z.output<typeof BringPostedInput>,
): Promise<{ id: string; caseId: string }> {
  const brought = { ...typed, receivedOn: typed.manner === "post" ? typed.receivedOn : typed.postedOn };
  const { kind, manner, postedOn, receivedOn } = brought;
  const particulars = { kind, manner, postedOn, receivedOn };
  const decision = await advanceDecision(ctx, { id, version, act: "bringPosted", particulars });
  const dayField = manner === "post" ? "receivedOn" : "postedOn";
  if (receivedOn > legalDate(ctx.now)) throw invalid({ [dayField]: "statement_day_ahead" });
  await checkHearing(ctx, decision, brought);
  await checkDay(ctx, decision, brought);
  await checkPostmark(ctx, decision, brought);
  const { points, ...posting } = brought;
  const claims = points.map(({ claim }) => claim);
  const by = { broughtBy: ctx.actor.id, broughtAt: ctx.now };
  await ctx.db.insert(decisionPostings).values({ ...posting, claims, decisionId: id, round: decision.round, ...by });
  return { id, caseId: decision.caseId };
}

async function checkHearing(ctx: Context, { id, round, isHearingTold }: Decision, { kind }: Brought): Promise<void> {
  const asked = (await hearingsOfDecision(ctx.db, id)).filter((hearing) => hearing.round === round && !hearing.isLate);
  const fault = postedHearingFault({ kind, isHearingTold, isAsked: asked.length > 0 });
  if (fault !== null) throw invalid({ kind: fault });
}

async function checkDay(ctx: Context, decision: Decision, { kind, postedOn, receivedOn }: Brought): Promise<void> {
  const calendar = await regionCalendar(ctx.db, decision.regionCode);
  const days = (await noticesOfDecision(ctx.db, decision.id)).map(async (notice) => {
    const served = await servedOn(ctx.db, notice.id);
    const start = served ?? postedOn;
    const due = kind === "hearing" ? limitDue("T-HEAR-REQ", start, calendar) : statementDays(notice, start, calendar);
    return { servedOn: served, dueOn: due.dueOn };
  });
  const fault = postedToAnyFault({ postedOn, receivedOn, notices: await Promise.all(days) });
  if (fault !== null) throw invalid({ postedOn: fault });
}

async function checkPostmark(ctx: Context, { caseId }: Decision, { evidenceId }: Brought): Promise<void> {
  const stands = and(eq(evidence.id, evidenceId), eq(evidence.caseId, caseId), isNull(evidence.struckAt));
  if ((await ctx.db.$count(evidence, stands)) === 0) throw invalid({ evidenceId: "postmark_unknown" });
}
