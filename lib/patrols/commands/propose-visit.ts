import "server-only";
import type { z } from "zod";
import { patrolVisits } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { placeOfMatter } from "@/lib/employers/place";
import { employerToChoose } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { isExempt } from "../lifecycle";
import { inspectorRefusal } from "../plan-policy";
import type { ProposeVisitInput } from "../visit-input";
import { checkNear } from "./check-near";
import { checkPlan } from "./check-plan";
import { holdBudget } from "./hold-budget";
import { nameOfficers } from "./name-officers";
import { planFromLead } from "./plan-from-lead";

type Proposal = z.output<typeof ProposeVisitInput>;

/**
 * Puts an inspection of one employer before the head of the inspection body, and takes its place in the employer's
 * year. Beside another visit planned within thirty days it says why the two are not made together.
 */
export async function proposeVisit(
  ctx: Context<Officer>,
  proposal: Proposal,
): Promise<{ id: string; regionCode: string }> {
  const refusal = inspectorRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  const today = legalDate(ctx.now);
  if (proposal.plannedOn < today) throw invalid({ plannedOn: "planned_in_past" });
  const employer = await employerToChoose(ctx.actor, proposal.employerId, ctx.db);
  if (!employer) throw invalid({ employerId: "employer_unknown" });
  if (employer.mergedIntoId !== null) throw invalid({ employerId: "employer_merged" });
  const planId = await checkPlan(ctx, proposal);
  const officers = await nameOfficers(ctx, proposal, proposal.plannedOn);
  const regionCode = placeOfMatter(ctx.actor, employer);
  await holdBudget(ctx, { ...proposal, regionCode });
  await checkNear(ctx, proposal);
  const organ = await actingOrgan(ctx.db, ctx.actor.organId);
  const { employerId, ground, groundNote, plannedOn, itemKeys, apartBecause } = proposal;
  const [row] = await ctx.db
    .insert(patrolVisits)
    .values({
      ...{ employerId, planId, ground, groundNote, plannedOn, itemKeys, apartBecause, ...officers },
      ...{ organId: organ.id, regionCode, isCounted: !isExempt(ground) },
      ...{ proposedBy: ctx.actor.id, proposedOn: today },
    })
    .returning({ id: patrolVisits.id });
  if (!row) throw new Error("a visit was not stored");
  ctx.record({
    act: "visit.propose",
    subject: { kind: "visit", id: row.id },
    about: [employerId, planId],
    to: "proposed",
    particulars: { ground, plannedOn, items: itemKeys },
  });
  await planFromLead(ctx, { fieldLeadId: proposal.fieldLeadId, visitId: row.id, employerId });
  return { id: row.id, regionCode };
}
