import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { returnPoints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";
import { returnsRefusal } from "./policy";

/** Those who approve and lead see what was sent back in their region and below; nobody else sees the list. */
export const returnScope = (actor: Actor): SQL =>
  returnsRefusal(actor) === null ? mattersScope("returns.scope", actor, returnPoints.regionCode) : sql`false`;
