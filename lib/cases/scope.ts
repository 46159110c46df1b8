import "server-only";
import type { SQL } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the cases of their region and below; nobody else sees a case as such. */
export const caseScope = (actor: Actor): SQL => mattersScope("cases.scope", actor, cases.regionCode);
