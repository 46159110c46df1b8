import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, cases, complaints, documents, employerRelations, employers, establishments } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { employerOf } from "@/lib/employers/queries/employer";

/** What hangs on each of two files before they are merged; undefined when either does not exist for this actor. */
export async function mergePreview(actor: Actor, fromId: string, intoId: string) {
  const [from, into] = await Promise.all([employerOf(actor, fromId), employerOf(actor, intoId)]);
  if (!from || !into || from.id === into.id) return undefined;
  return { from: { ...from, ...(await weightOf(fromId)) }, into: { ...into, ...(await weightOf(intoId)) } };
}

export type MergePreview = NonNullable<Awaited<ReturnType<typeof mergePreview>>>;

async function weightOf(id: string) {
  const stands = and(
    or(eq(employerRelations.fromId, id), eq(employerRelations.toId, id)),
    isNull(employerRelations.untilOn),
  );
  const counts = await Promise.all([
    db().$count(cases, eq(cases.employerId, id)),
    db().$count(complaints, eq(complaints.employerId, id)),
    db().$count(documents, eq(documents.employerId, id)),
    db().$count(establishments, and(eq(establishments.employerId, id), isNull(establishments.untilOn))),
    db().$count(employerRelations, stands),
    db().$count(accounts, eq(accounts.employerId, id)),
    db().$count(employers, eq(employers.mergedIntoId, id)),
  ]);
  const [caseCount, complaintCount, paperCount, siteCount, relationCount, userCount, aliasCount] = counts;
  return { caseCount, complaintCount, paperCount, siteCount, relationCount, userCount, aliasCount };
}
