import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { calculate } from "../calculate";
import { faultCode } from "../calculation";
import type { VerifyClaimInput } from "../input";
import { standardsOf } from "../queries/minimum-wages";
import { holdToVerify } from "./hold-claim";
import { putVerified } from "./put-verified";

/** Verifies a row by a calculator; its inputs and steps are kept. Throws `invalid` with what it cannot reckon. */
export async function verifyClaim(
  ctx: Context<Officer>,
  { calculation, ...place }: z.output<typeof VerifyClaimInput>,
): Promise<{ id: string; caseId: string }> {
  const claim = await holdToVerify(ctx, place);
  const { calculator } = calculation;
  const standards = calculator === "minimum_wage" ? await standardsOf(ctx.db, claim.regionCode) : [];
  const answer = calculate(calculation, standards, legalDate(ctx.now));
  if (!answer.ok) {
    const field = answer.field === undefined ? "calculation" : `calculation.${answer.field}`;
    throw invalid({ [field]: faultCode(answer) });
  }
  const { amountFen, steps } = answer;
  const inputs = calculator === "minimum_wage" ? { ...calculation, standards } : calculation;
  await putVerified(ctx, claim, { amountFen, steps, calculator, inputs: { ...inputs }, reason: "" });
  return { id: claim.id, caseId: claim.caseId };
}
