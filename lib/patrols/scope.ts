import "server-only";
import type { SQL } from "drizzle-orm";
import { inspectionPlans } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see the plans of their region and below; nobody else sees one. */
export const planScope = (actor: Actor): SQL => regionScope("patrols.plan_scope", actor, inspectionPlans.regionCode);
