import "server-only";
import { eq, or, type SQL } from "drizzle-orm";
import { fieldLeads, inspectionPlans, patrolVisits } from "@/db/schema";
import type { Actor, Officer } from "@/lib/auth/actor";
import { mattersScope, regionScope } from "@/lib/workflow/scope";

/** Officers see the plans of their region and below; nobody else sees one. */
export const planScope = (actor: Actor): SQL => regionScope("patrols.plan_scope", actor, inspectionPlans.regionCode);

/**
 * Officers whose work is with matters see the visits of their region and below: a visit tells what a case would. What
 * an employer may see of one stands on the page that its code leads to.
 */
export const visitScope = (actor: Actor): SQL => mattersScope("patrols.visit_scope", actor, patrolVisits.regionCode);

/** Visits that the officer is one of the two of. */
export const ownVisits = ({ id }: Officer): SQL | undefined =>
  or(eq(patrolVisits.leadId, id), eq(patrolVisits.secondId, id));

/** The same for leads. */
export const leadScope = (actor: Actor): SQL => mattersScope("patrols.lead_scope", actor, fieldLeads.regionCode);
