import "server-only";
import type { SQL } from "drizzle-orm";
import { inspectionPlans, patrolVisits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see the plans of their region and below; nobody else sees one. */
export const planScope = (actor: Actor): SQL => regionScope("patrols.plan_scope", actor, inspectionPlans.regionCode);

/** The same for visits. What an employer may see of one stands on the page that its code leads to. */
export const visitScope = (actor: Actor): SQL => regionScope("patrols.visit_scope", actor, patrolVisits.regionCode);
