import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, cases, complaints, documents, employerRelations, employers, establishments } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { documentScope } from "@/lib/documents/queries";
import { employerToChoose } from "@/lib/employers/queries/employer";

/**
 * What hangs on each of two files before they are merged, of the matters those that this actor can see; undefined when
 * either does not exist for them.
 */
export async function mergePreview(actor: Actor, fromId: string, intoId: string) {
  const [from, into] = await Promise.all([employerToChoose(actor, fromId), employerToChoose(actor, intoId)]);
  if (!from || !into || from.id === into.id) return undefined;
  const [ofFrom, ofInto] = await Promise.all([weightOf(actor, fromId), weightOf(actor, intoId)]);
  return { from: { ...from, ...ofFrom }, into: { ...into, ...ofInto } };
}

export type MergePreview = NonNullable<Awaited<ReturnType<typeof mergePreview>>>;

async function weightOf(actor: Actor, id: string) {
  const stands = and(
    or(eq(employerRelations.fromId, id), eq(employerRelations.toId, id)),
    isNull(employerRelations.untilOn),
  );
  const counts = await Promise.all([
    db().$count(cases, and(eq(cases.employerId, id), caseScope(actor))),
    db().$count(complaints, and(eq(complaints.employerId, id), complaintScope(actor))),
    db().$count(documents, and(eq(documents.employerId, id), documentScope(actor))),
    db().$count(establishments, and(eq(establishments.employerId, id), isNull(establishments.untilOn))),
    db().$count(employerRelations, stands),
    db().$count(accounts, eq(accounts.employerId, id)),
    db().$count(employers, eq(employers.mergedIntoId, id)),
  ]);
  const [caseCount, complaintCount, paperCount, siteCount, relationCount, userCount, aliasCount] = counts;
  return { caseCount, complaintCount, paperCount, siteCount, relationCount, userCount, aliasCount };
}
