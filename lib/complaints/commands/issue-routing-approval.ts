import "server-only";
import type { z } from "zod";
import type { complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { routingApproval } from "@/lib/documents/templates/routing-approval";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SettleRoutingInput } from "../input";
import { placeOf, routingApprovalInput } from "../paper-inputs";
import { contestOf, type RoutingDecider } from "../queries/routing";

type Decision = Pick<z.output<typeof SettleRoutingInput>, "outcome" | "reason" | "reference"> & {
  readonly decider: RoutingDecider;
  /** The organ that it is moved to; undefined where it stays. */
  readonly competent: string | undefined;
};

/**
 * The 管辖决定审批表 of a contest that was just settled: in the name of who decided or entered it, and where the
 * complaint lay, so that the organ that has it afterwards reads it among its earlier papers. Throws `not_found`
 * without a contest.
 */
export async function issueRoutingApproval(
  ctx: Context<Officer>,
  complaint: typeof complaints.$inferSelect,
  { outcome, reason, reference, decider, competent }: Decision,
): Promise<void> {
  const contest = await contestOf(ctx.db, complaint.id);
  if (!contest) throw notFound();
  const settled = { contest, decider, outcome, reason, reference, competent: competent ?? contest.organName ?? "" };
  await issuePaper(ctx, {
    ...{ ...placeOf(complaint), organId: decider.id },
    paper: routingApproval,
    input: routingApprovalInput(ctx, complaint, settled),
  });
}
