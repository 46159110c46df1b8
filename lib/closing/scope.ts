import "server-only";
import type { SQL } from "drizzle-orm";
import { caseFiles, closings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the proposals of their region and below; nobody else sees any. */
export const closingScope = (actor: Actor): SQL => mattersScope("closing.scope", actor, closings.regionCode);

/** Officers see the case files of their region and below; nobody else sees any. */
export const caseFileScope = (actor: Actor): SQL =>
  mattersScope("closing.case_file_scope", actor, caseFiles.regionCode);
