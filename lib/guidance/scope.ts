import "server-only";
import type { SQL } from "drizzle-orm";
import { guidances } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers whose work is with matters see the guidance of their region and below; nobody else sees any. */
export const guidanceScope = (actor: Actor): SQL => mattersScope("guidance.scope", actor, guidances.regionCode);
