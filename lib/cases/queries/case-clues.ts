import "server-only";
import { and, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { filesOfPaper } from "@/lib/documents/queries";
import { mattersScope } from "@/lib/workflow/scope";
import { marksOf, ofPeople } from "./same-people";

const casesOf = (actor: Officer, which: SQL | undefined) =>
  db()
    .select({ id: sql<string>`${complaints.caseId}` })
    .from(complaints)
    .where(and(which, isNotNull(complaints.caseId), mattersScope("cases.scope", actor, complaints.regionCode)));

/** The cases of complaints that somebody of this name, telephone or number lodged, or whose claim stands in them. */
export function casesOfComplainants(actor: Officer, words: string) {
  const people = or(eq(complaints.complainantName, words), ofPeople(marksOf(words, words)));
  return casesOf(actor, and(eq(complaints.kind, "complaint"), people));
}

/** The cases in whose file, or in that of a complaint of theirs, the paper of this number lies. */
export function casesOfPaper(actor: Officer, words: string): SQL | undefined {
  const files = filesOfPaper(actor, words);
  return files && sql`${files} union ${casesOf(actor, sql`${complaints.id} = any(array(${files}))`)}`;
}
