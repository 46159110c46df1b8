import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { undecidedRefusal } from "../case-policy";
import { findingsIn } from "../findings";
import { checklistOf } from "../queries/checklist";
import { visitInHand } from "../queries/visit-in-hand";
import type { DeclineCaseInput } from "../record-input";

/** Says why the findings of a visit give rise to no case; they stay in the employer's file. */
export async function declineCase(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof DeclineCaseInput>,
): Promise<{ id: string }> {
  const visit = await visitInHand(ctx, id, "declineCase");
  const findings = findingsIn((await checklistOf(id, ctx.db)).answers);
  const refusal = undecidedRefusal({ ...visit, findings: findings.length });
  if (refusal !== null) throw refused(refusal);
  const columns = { declinedBecause: reason, declinedBy: ctx.actor.id };
  await advanceVisit(ctx, { id, version, act: "declineCase", columns, particulars: { reason } });
  return { id };
}
