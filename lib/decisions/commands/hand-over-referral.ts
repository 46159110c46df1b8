import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { referralLetter } from "@/lib/documents/templates/referral-letter";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import { paperPlace } from "../paper-place";
import type { HandOverReferralInput } from "../referral-input";
import { referralLetterOnPaper } from "../referral-paper-inputs";

/**
 * Hands the case to the police of the same level, with the 移送书 and its list (移送规定 第五条、第六条). They sign for it,
 * and have three days to answer in writing (第八条).
 */
export async function handOverReferral(
  ctx: Context<Officer>,
  { id, version, police }: z.output<typeof HandOverReferralInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const columns = { police, handedAt: ctx.now };
  const referral = await advanceReferral(ctx, { id, version, act: "handOver", columns, particulars: { police } });
  const paper = await issuePaper(ctx, {
    paper: referralLetter,
    input: await referralLetterOnPaper(ctx.db, referral, police),
    ...{ ...paperPlace(referral), subject: { kind: "referral", id } },
  });
  const number = paper.number ?? paper.title;
  await ctx.db.update(referrals).set({ number, documentId: paper.id }).where(eq(referrals.id, id));
  await openClock(ctx, {
    ...{ limit: "T-REF-POLICE" as const, startedOn: legalDate(ctx.now), regionCode: referral.regionCode },
    ...{ subject: { kind: "referral", id }, file: { kind: "case", id: referral.caseId } },
  });
  return { id, caseId: referral.caseId, number };
}
