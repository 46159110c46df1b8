import "server-only";
import type { SQL } from "drizzle-orm";
import { revocations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see what was proposed in their region and below; the party reads the paper. */
export const revocationScope = (actor: Actor): SQL => mattersScope("revocations.scope", actor, revocations.regionCode);
