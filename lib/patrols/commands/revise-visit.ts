import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { isExempt } from "../lifecycle";
import type { ReviseVisitInput } from "../visit-input";
import { checkPlan } from "./check-plan";
import { holdBudget } from "./hold-budget";
import { nameOfficers } from "./name-officers";

/** Puts a returned visit before the head of the inspection body again; its place in the year is asked anew. */
export async function reviseVisit(
  ctx: Context<Officer>,
  { id, version, ...proposal }: z.output<typeof ReviseVisitInput>,
): Promise<{ id: string }> {
  if (proposal.plannedOn < legalDate(ctx.now)) throw invalid({ plannedOn: "planned_in_past" });
  const [visit] = await ctx.db
    .select({ employerId: patrolVisits.employerId, regionCode: patrolVisits.regionCode })
    .from(patrolVisits)
    .where(eq(patrolVisits.id, id));
  if (!visit) throw notFound();
  const planId = await checkPlan(ctx, proposal.planId, proposal.plannedOn);
  const officers = await nameOfficers(ctx, proposal, proposal.plannedOn);
  const columns = { ...proposal, ...officers, planId, isCounted: !isExempt(proposal.ground) };
  const { ground, plannedOn, itemKeys } = proposal;
  const particulars = { ground, plannedOn, items: itemKeys };
  await advanceVisit(ctx, { id, version, act: "revise", columns, particulars });
  await holdBudget(ctx, { ...visit, plannedOn, ground, exceptId: id });
  return { id };
}
