import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { isExempt } from "../lifecycle";
import { ownItems } from "../queries/own-items";
import { joinsPlan } from "../queries/visit-budget";
import { visitInHand } from "../queries/visit-in-hand";
import type { ReviseVisitInput } from "../visit-input";
import { checkNear } from "./check-near";
import { checkPlan } from "./check-plan";
import { holdBudget } from "./hold-budget";
import { nameOfficers } from "./name-officers";

/**
 * Puts a returned visit before the head of the inspection body again; its place and what is near are asked anew. A
 * checklist of a plan that was joined keeps it counted, whatever its own ground.
 */
export async function reviseVisit(
  ctx: Context<Officer>,
  { id, version, ...proposal }: z.output<typeof ReviseVisitInput>,
): Promise<{ id: string }> {
  const { employerId, regionCode } = await visitInHand(ctx, id, "revise");
  if (proposal.plannedOn < legalDate(ctx.now)) throw invalid({ plannedOn: "planned_in_past" });
  const own = await ownItems(ctx.db, id, proposal.itemKeys);
  const planId = await checkPlan(ctx, { ...proposal, employerId, itemKeys: own });
  const officers = await nameOfficers(ctx, proposal, proposal.plannedOn);
  const { ground, plannedOn, itemKeys } = proposal;
  const counted = (await joinsPlan(ctx.db, id)) ? "plan" : ground;
  const columns = { ...proposal, ...officers, planId, isCounted: !isExempt(counted) };
  const particulars = { ground, plannedOn, items: itemKeys };
  await advanceVisit(ctx, { id, version, act: "revise", columns, particulars });
  await holdBudget(ctx, { employerId, regionCode, plannedOn, ground: counted, exceptId: id });
  await checkNear(ctx, { ...proposal, employerId, exceptId: id });
  return { id };
}
