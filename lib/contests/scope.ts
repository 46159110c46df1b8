import "server-only";
import type { SQL } from "drizzle-orm";
import { contests, enforcementReviews } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see what is contested in their region and below; who contested is told to nobody outside. */
export const contestScope = (actor: Actor): SQL => mattersScope("contests.scope", actor, contests.regionCode);

/** The same of the reviews of decisions that have an account, which stand in one register with them. */
export const reviewScope = (actor: Actor): SQL => mattersScope("contests.scope", actor, enforcementReviews.regionCode);
