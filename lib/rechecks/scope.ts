import "server-only";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { rechecks } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Those who check see what they were given; those who decided first see it once the second opinion stands. */
export const recheckScope = (actor: Actor): SQL =>
  or(
    regionScope("rechecks.scope", actor, rechecks.checkerRegionCode),
    and(eq(rechecks.state, "decided"), regionScope("rechecks.scope", actor, rechecks.originRegionCode)),
  ) ?? sql`false`;
