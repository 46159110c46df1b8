import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { ConfirmWithholdingInput } from "../input";

/** Confirms what another person judged: the decision is not published. */
export async function confirmWithholding(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof ConfirmWithholdingInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const columns = { settledBy: ctx.actor.id, settledOn: legalDate(ctx.now) };
  return advancePublication(ctx, { id, version, act: "confirmWithholding", columns });
}
