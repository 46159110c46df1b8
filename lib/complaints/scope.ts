import "server-only";
import type { SQL } from "drizzle-orm";
import { complaints } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see the complaints of their region and below; nobody else sees any here. */
export const complaintScope = (actor: Actor): SQL => regionScope("complaints.scope", actor, complaints.regionCode);
