import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { caseInstructions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { mattersScope } from "@/lib/workflow/scope";
import { readRefusal } from "./policy";

/** What an organ writes for itself: the posts that carry its matters through read it, in their region and below. */
export const instructionScope = (actor: Actor): SQL =>
  readRefusal(actor) === null ? mattersScope("instructions.scope", actor, caseInstructions.regionCode) : sql`false`;
