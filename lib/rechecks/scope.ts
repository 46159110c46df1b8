import "server-only";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { rechecks } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";
import { decidingRefusal, rechecksRefusal } from "./policy";

const nothing = sql`false`;

/**
 * Those who may decide see what their county was given, which tells what people of another have said; the county that
 * decided first sees its own once the second opinion stands.
 */
export function recheckScope(actor: Actor): SQL {
  if (rechecksRefusal(actor) !== null) return nothing;
  const given = mattersScope("rechecks.scope", actor, rechecks.checkerRegionCode);
  const own = and(eq(rechecks.state, "decided"), mattersScope("rechecks.scope", actor, rechecks.originRegionCode));
  return (decidingRefusal(actor) === null ? or(given, own) : own) ?? nothing;
}
