import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { cases, evidence, judicialAnswers, policeAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { RecordJudicialAnswerInput } from "../referral-input";
import type { ReferralFault } from "../referral-policy";

type Answer = z.output<typeof RecordJudicialAnswerInput>;

/**
 * Records how the criminal matter ended. Without a criminal penalty the act is the organ's again (《行政处罚法》第二十七条);
 * once a court has sentenced no fine follows (第三十五条). Throws `invalid` when a day is impossible, the picture of the
 * paper is missing or not the case's, or a fine stands beside another result than a sentence.
 */
export async function recordJudicialAnswer(
  ctx: Context<Officer>,
  { id, version, fine, evidenceId, ...answer }: Answer,
): Promise<{ id: string; caseId: string }> {
  const { result, number, decidedOn, receivedOn } = answer;
  const act = result === "sentenced" ? "recordSentenced" : "recordReleased";
  const particulars = { result, number, decidedOn, receivedOn };
  const { caseId } = await advanceReferral(ctx, { id, version, act, particulars });
  const faults = {
    ...(await dayFaults(ctx, id, answer)),
    ...(await pictureFault(ctx, caseId, evidenceId)),
    ...(fine !== null && result !== "sentenced" ? { fine: "judicial_fine_unasked" } : {}),
  } satisfies Record<string, ReferralFault>;
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const ordinal = (await ctx.db.$count(judicialAnswers, eq(judicialAnswers.referralId, id))) + 1;
  const kept = { fineFen: fine, evidenceId: evidenceId === "" ? null : evidenceId, recordedBy: ctx.actor.id };
  await ctx.db.insert(judicialAnswers).values({ ...answer, ...kept, referralId: id, ordinal });
  return { id, caseId };
}

type Faults = Record<string, ReferralFault>;
type Days = Pick<Answer, "decidedOn" | "receivedOn">;

async function dayFaults(ctx: Context, referralId: string, { decidedOn, receivedOn }: Days): Promise<Faults> {
  const filing = and(eq(policeAnswers.referralId, referralId), eq(policeAnswers.verdict, "filed"));
  const [filed] = await ctx.db.select({ on: policeAnswers.decidedOn }).from(policeAnswers).where(filing);
  if (receivedOn > legalDate(ctx.now)) return { receivedOn: "police_day_in_future" };
  if (receivedOn < decidedOn) return { receivedOn: "police_received_before_decided" };
  return filed && decidedOn < filed.on ? { decidedOn: "judicial_day_before_filing" } : {};
}

/** An ended case takes no exhibit, so that nothing can be chosen there. */
async function pictureFault(ctx: Context, caseId: string, evidenceId: string): Promise<Faults> {
  if (evidenceId === "") {
    const [kase] = await ctx.db.select({ state: cases.state }).from(cases).where(eq(cases.id, caseId));
    return kase && endedStates.includes(kase.state) ? {} : { evidenceId: "judicial_picture_missing" };
  }
  const stands = and(eq(evidence.id, evidenceId), eq(evidence.caseId, caseId), isNull(evidence.struckAt));
  const known = await ctx.db.$count(evidence, stands);
  return known === 0 ? { evidenceId: "judicial_picture_unknown" } : {};
}
