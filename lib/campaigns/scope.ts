import "server-only";
import type { SQL } from "drizzle-orm";
import { campaigns } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see the special actions of their region and below; nobody else sees any. */
export const campaignScope = (actor: Actor): SQL => regionScope("campaigns.scope", actor, campaigns.regionCode);
