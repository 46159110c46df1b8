import "server-only";
import { and, inArray, type SQL, sql } from "drizzle-orm";
import { orders } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the orders of their region and below; an employer's user its own, and only once issued. */
export function orderScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("orders.scope", actor, orders.regionCode);
  if (!stands("orders.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  const issued = inArray(orders.state, ["issued", "revoked"]);
  return and(inArray(orders.employerId, [...actor.files]), issued) ?? sql`false`;
}
