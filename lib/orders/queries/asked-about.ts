import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, findings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { complaintScope } from "@/lib/complaints/scope";

/** What a case is about: the violations found so far, the topics of its complaints. The caller has asked its scope. */
export async function askedAbout(actor: Actor, caseId: string) {
  const [found, lodged] = await Promise.all([
    db()
      .select({ code: findings.violationCode })
      .from(findings)
      .where(and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn))),
    db()
      .select({ topics: complaints.topics })
      .from(complaints)
      .where(and(eq(complaints.caseId, caseId), complaintScope(actor))),
  ]);
  return { violations: found.map(({ code }) => code), topics: lodged.flatMap(({ topics }) => topics) };
}
