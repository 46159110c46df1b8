import "server-only";
import { eq } from "drizzle-orm";
import { findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { findingRefusal } from "../policy";
import { caseInHand } from "../queries/case-in-hand";
import { isInOrder } from "../queries/order-facts";

/**
 * Holds a finding, with its case, so that it can be changed. Throws `not_found`, `stale`, or `refused` when
 * the officer may not gather in the case or an order stands on the finding.
 */
export async function holdFinding(ctx: Context<Officer>, { id, version }: { id: string; version: number }) {
  const [place] = await ctx.db.select({ caseId: findings.caseId }).from(findings).where(eq(findings.id, id));
  if (!place) throw notFound();
  const kase = await caseInHand(ctx, place.caseId);
  const [finding] = await ctx.db
    .select({
      id: findings.id,
      caseId: findings.caseId,
      violationCode: findings.violationCode,
      version: findings.version,
      withdrawnOn: findings.withdrawnOn,
      isInOrder,
    })
    .from(findings)
    .where(eq(findings.id, id))
    .for("update");
  if (!finding) throw notFound();
  if (finding.version !== version) throw new DomainError("stale");
  const reason = findingRefusal(finding);
  if (reason !== null) throw refused(reason);
  return { ...finding, employerId: kase.employerId };
}
