import "server-only";
import type { SQL } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the deliveries of their region's cases; a query has the case joined. */
export const deliveryScope = (actor: Actor): SQL => mattersScope("deliveries.scope", actor, cases.regionCode);
