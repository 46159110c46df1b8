import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { policeAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { RecordPoliceAnswerInput } from "../referral-input";
import type { PoliceVerdict } from "../referral-lifecycle";

/**
 * Records what the police answered (移送规定 第八条、第九条). Filed, goods and materials go to them within three days
 * (第十二条). Declined, the act is the organ's again (第十条); it may ask within three days that they think again, and once
 * they have, that the procuratorate supervises it. Throws `invalid` when a day is impossible.
 */
export async function recordPoliceAnswer(
  ctx: Context<Officer>,
  { id, version, ...answer }: z.output<typeof RecordPoliceAnswerInput>,
): Promise<{ id: string; caseId: string }> {
  const { verdict, decidedOn, receivedOn } = answer;
  const act = verdict === "filed" ? "recordFiled" : "recordDeclined";
  const particulars = { number: answer.number, decidedOn, receivedOn };
  const referral = await advanceReferral(ctx, { id, version, act, particulars });
  if (receivedOn > legalDate(ctx.now)) throw invalid({ receivedOn: "police_day_in_future" });
  if (referral.handedAt !== null && decidedOn < legalDate(referral.handedAt)) {
    throw invalid({ decidedOn: "police_day_before_handing" });
  }
  if (receivedOn < decidedOn) throw invalid({ receivedOn: "police_received_before_decided" });
  const ordinal = (await ctx.db.$count(policeAnswers, eq(policeAnswers.referralId, id))) + 1;
  await ctx.db.insert(policeAnswers).values({ ...answer, referralId: id, ordinal, recordedBy: ctx.actor.id });
  await openClock(ctx, {
    ...{ limit: nextLimit(verdict, ordinal), startedOn: receivedOn, regionCode: referral.regionCode },
    ...{ subject: { kind: "referral", id }, file: { kind: "case", id: referral.caseId } },
  });
  return { id, caseId: referral.caseId };
}

function nextLimit(verdict: PoliceVerdict, ordinal: number): "T-REF-GOODS" | "T-REF-RECON" | "T-REF-SUPERVISE" {
  if (verdict === "filed") return "T-REF-GOODS";
  return ordinal === 1 ? "T-REF-RECON" : "T-REF-SUPERVISE";
}
