import "server-only";
import type { SQL } from "drizzle-orm";
import { regroupings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the proposals of their region and below; nobody else sees any. */
export const regroupingScope = (actor: Actor): SQL => mattersScope("regroupings.scope", actor, regroupings.regionCode);
