import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceReferral } from "../advance";
import type { AskSupervisionInput } from "../referral-input";
import { assertAskedInTurn } from "./asked-in-turn";

/**
 * Records that the procuratorate was asked to supervise that the police decline (移送规定 第九条). Until they file it the
 * act stays the organ's. Throws `invalid` when the day is impossible.
 */
export async function askSupervision(
  ctx: Context<Officer>,
  { id, version, prosecutor, askedOn, reason }: z.output<typeof AskSupervisionInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { prosecutor, supervisionOn: askedOn, supervisionBecause: reason };
  const particulars = { prosecutor, askedOn };
  const { caseId } = await advanceReferral(ctx, { id, version, act: "askSupervision", columns, particulars });
  await assertAskedInTurn(ctx, id, askedOn);
  return { id, caseId };
}
