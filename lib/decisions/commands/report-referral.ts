import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { cases, findings, referralFindings, referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { isReferralPending } from "../queries/referral-file";
import type { ReportReferralInput } from "../referral-input";
import { reportRefusal } from "../referral-policy";

/** Two officers report a suspicion of crime (移送规定 第五条); the principal head has three days. */
export async function reportReferral(
  ctx: Context<Officer>,
  { caseId, findingIds, ...report }: z.output<typeof ReportReferralInput>,
): Promise<{ id: string; caseId: string }> {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const facts = await caseFacts(ctx.db, kase, ctx.now);
  const reason = reportRefusal(ctx.actor, facts, await isReferralPending(ctx.db, caseId));
  if (reason !== null) throw refused(reason);
  const { organId, regionCode, employerId } = kase;
  const reportedOn = legalDate(ctx.now);
  const [row] = await ctx.db
    .insert(referrals)
    .values({ ...report, caseId, organId, regionCode, employerId, reportedBy: ctx.actor.id, reportedOn })
    .returning({ id: referrals.id });
  if (!row) throw new Error("a referral was not stored");
  await putFindings(ctx, { id: row.id, caseId }, findingIds);
  const subject = { kind: "referral", id: row.id };
  await openClock(ctx, {
    ...{ limit: "T-REF-3D" as const, startedOn: reportedOn, subject, regionCode },
    file: { kind: "case", id: caseId },
  });
  ctx.record({ act: "referral.report", subject, about: [caseId, employerId], to: "reported" });
  return { id: row.id, caseId };
}

/** Names the findings whose act is referred; each stands in this case. */
async function putFindings(ctx: Context, { id, caseId }: { id: string; caseId: string }, asked: readonly string[]) {
  const findingIds = [...new Set(asked)];
  const standing = and(eq(findings.caseId, caseId), isNull(findings.withdrawnOn), inArray(findings.id, findingIds));
  if ((await ctx.db.$count(findings, standing)) < findingIds.length) {
    throw invalid({ findingIds: "referral_finding_unknown" });
  }
  await ctx.db.insert(referralFindings).values(findingIds.map((findingId) => ({ referralId: id, findingId })));
}
