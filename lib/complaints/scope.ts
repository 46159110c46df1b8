import "server-only";
import type { SQL } from "drizzle-orm";
import { complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the complaints of their region and below; nobody else sees any here. */
export const complaintScope = (actor: Actor): SQL => mattersScope("complaints.scope", actor, complaints.regionCode);
