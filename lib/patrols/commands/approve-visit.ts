import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { ownItems } from "../queries/own-items";
import { visitInHand } from "../queries/visit-in-hand";
import type { ApproveVisitInput } from "../visit-input";
import { checkPlan } from "./check-plan";
import { issueApproval } from "./issue-approval";

type Approval = z.output<typeof ApproveVisitInput>;
type Approved = { id: string; number: string };

/**
 * Approves an inspection before it is made (国办发〔2024〕54号): the approval's form and the numbered notice are issued.
 * Throws `invalid` where the plan by which it goes has been changed since and provides for it no more.
 */
export async function approveVisit(ctx: Context<Officer>, approval: Approval): Promise<Approved> {
  const visit = await visitInHand(ctx, approval.id, "approve");
  const itemKeys = await ownItems(ctx.db, visit.id, visit.itemKeys);
  await checkPlan(ctx, { ...visit, planId: visit.planId ?? "", itemKeys });
  return approve(ctx, approval, "approve");
}

/** Makes up the approval of an urgent inspection that was made first. */
export const approveVisitAfterwards = (ctx: Context<Officer>, approval: Approval): Promise<Approved> =>
  approve(ctx, approval, "approveAfterwards");

async function approve(
  ctx: Context<Officer>,
  { id, version, opinion }: Approval,
  act: "approve" | "approveAfterwards",
): Promise<Approved> {
  const today = legalDate(ctx.now);
  const columns = { decidedBy: ctx.actor.id, decidedOn: today, approvedOn: today, opinion };
  const visit = await advanceVisit(ctx, { id, version, act, columns });
  return { id, number: await issueApproval(ctx, visit, opinion) };
}
