import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { cases, referrals } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { holdersOf } from "@/lib/cases/queries/holders";
import { caseScope } from "@/lib/cases/scope";
import { notFound } from "@/lib/kernel/errors";
import { regionScope } from "@/lib/workflow/scope";
import type { ReferralAct } from "../referral-lifecycle";
import { type ReferralFacts, referralActRefusal, reportRefusal } from "../referral-policy";

type Row = typeof referrals.$inferSelect;

export const referralScope = (actor: Actor) => regionScope("referrals.scope", actor, referrals.regionCode);

/** What the policy of a referral looks at. */
export async function referralFacts(reader: Reader, referral: Row, now: Date): Promise<ReferralFacts> {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, referral.caseId));
  if (!kase) throw new Error("a referral without a case");
  const { state, reportedBy } = referral;
  return { state, reportedBy, holderIds: await holdersOf(reader, kase.id), kase: await caseFacts(reader, kase, now) };
}

/** The referrals of a case, newest first, and what may be done. Throws `not_found` outside the scope. */
export async function referralDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const facts = await caseFacts(db(), kase, now);
  const rows = await db()
    .select()
    .from(referrals)
    .where(and(eq(referrals.caseId, caseId), referralScope(actor)))
    .orderBy(desc(referrals.reportedOn), desc(referrals.id));
  const pending = rows.find(({ state }) => state === "reported" || state === "approved") ?? null;
  const pendingFacts = pending === null ? null : await referralFacts(db(), pending, now);
  return {
    caseId,
    rows,
    pending,
    reportRefusal: reportRefusal(actor, facts, pending !== null),
    refusalOf: (act: ReferralAct) =>
      pendingFacts === null ? ("illegal_transition" as const) : referralActRefusal(actor, pendingFacts, act),
  };
}

export type ReferralDesk = Awaited<ReturnType<typeof referralDesk>>;

/** True while a referral of the case is under way. */
export const isReferralPending = async (reader: Reader, caseId: string): Promise<boolean> =>
  (await reader.$count(
    referrals,
    and(eq(referrals.caseId, caseId), inArray(referrals.state, ["reported", "approved"])),
  )) > 0;
