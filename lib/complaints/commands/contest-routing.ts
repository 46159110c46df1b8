import "server-only";
import type { z } from "zod";
import { routingContests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openSetClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { ContestRoutingInput } from "../input";
import { routingBasis } from "../labels";
import { placeOf } from "../paper-inputs";
import { proposableOrgans, runningAcceptance } from "../queries/routing";

/**
 * Says, once, that the organ is not competent for what came to it (《条例》第十三条). National law names no days for
 * the answer: acceptance goes on running, and the answer is due on its last day.
 */
export async function contestRouting(
  ctx: Context<Officer>,
  { id, version, reason, proposedOrganId }: z.output<typeof ContestRoutingInput>,
): Promise<{ id: string }> {
  const complaint = await advanceComplaint(ctx, {
    id,
    version,
    act: "contestRouting",
    particulars: { proposedOrganId: proposedOrganId || null },
  });
  const choosable = await proposableOrgans(complaint, ctx.db);
  if (proposedOrganId !== "" && !choosable.some((organ) => organ.id === proposedOrganId)) {
    throw invalid({ proposedOrganId: "organ_not_choosable" });
  }
  const today = legalDate(ctx.now);
  await ctx.db.insert(routingContests).values({
    complaintId: id,
    organId: complaint.organId,
    reason,
    proposedOrganId: proposedOrganId || null,
    contestedOn: today,
    contestedAt: ctx.now,
    contestedBy: ctx.actor.id,
  });
  const acceptance = await runningAcceptance(ctx.db, id);
  await openSetClock(ctx, {
    ...placeOf(complaint),
    limit: "ROUTING-DUE",
    basis: routingBasis(acceptance?.basis ?? ""),
    startedOn: today,
    dueOn: acceptance?.dueOn ?? today,
  });
  return { id };
}
