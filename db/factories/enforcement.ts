import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { aServedNotice } from "@/db/factories/decisions";
import { decisions, enforcements, findings } from "@/db/schema";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { at, officer } from "@/lib/testing/world";

/**
 * A fine of 3,000 yuan that was decided and handed over on that day, and the account that its service opened. Its
 * conduct is moved into the past, so that the same employer may be fined in the next case.
 */
export async function anEnforcement(on = "2026-11-24") {
  const notice = await aServedNotice(on);
  const head = await officer("juzhang");
  const decided = { state: "decided", decidedOn: on, decidedBy: head.id, number: "测人社监罚字〔2026〕1号" } as const;
  await db()
    .update(decisions)
    .set({ ...decided, documentId: notice.noticeId })
    .where(eq(decisions.id, notice.id));
  const longAgo = { happenedFrom: "2001-01-01", happenedUntil: "2001-01-31" };
  await db().update(findings).set(longAgo).where(eq(findings.id, notice.findingId));
  await openServed(at(on));
  const [row] = await db().select().from(enforcements).where(eq(enforcements.decisionId, notice.id));
  if (!row) throw new Error("service opened no account");
  return { id: row.id, caseId: row.caseId, decisionId: notice.id };
}

export async function enforcementRow(id: string) {
  const [row] = await db().select().from(enforcements).where(eq(enforcements.id, id));
  if (!row) throw new Error("the enforcement is gone");
  return row;
}
