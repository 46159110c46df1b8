import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import { liftItems } from "./lift-items";

/**
 * Takes an order out of force that a reconsideration or a suit annulled or found void: the reviewer's decision is the
 * paper, so the organ makes none. `because` says by whose result, and its employer reads it; `since` is the day of the
 * result. Throws `refused` by the policy, and (paper_names_people) where these words would tell an informant.
 */
export async function annulOrder(
  ctx: Context<Officer>,
  { id, because, since }: { id: string; because: string; since: LegalDate },
): Promise<{ id: string; caseId: string }> {
  const ended = { endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: because, isAnnulled: true };
  const order = await advanceOrder(ctx, { id, act: "annul", columns: ended });
  await assertNamesNobody(ctx, order.caseId, [because]);
  await liftItems(ctx, id, since);
  return { id, caseId: order.caseId };
}
