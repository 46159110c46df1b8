import "server-only";
import type { SQL } from "drizzle-orm";
import { preservations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the preservations of their region and below; an employer its papers only, once they are issued. */
export const preservationScope = (actor: Actor): SQL =>
  mattersScope("preservations.scope", actor, preservations.regionCode);
