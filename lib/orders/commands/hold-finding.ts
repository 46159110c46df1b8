import "server-only";
import { eq } from "drizzle-orm";
import { findings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type FindingRefusal, findingRefusal } from "../policy";
import { caseInHand } from "../queries/case-in-hand";
import { isInDecision, isInOrder, isInProposedOrder } from "../queries/order-facts";

type Held = {
  readonly withdrawnOn: string | null;
  readonly isInOrder: boolean;
  readonly isInDecision: boolean;
  readonly isInProposedOrder: boolean;
};

/**
 * Holds a finding, with its case, so that it can be changed. Throws `not_found`, `stale`, or `refused` when
 * the officer may not gather in the case or what is to be changed is settled: by default all that an order stands on.
 */
export async function holdFinding(
  ctx: Context<Officer>,
  { id, version }: { id: string; version: number },
  refusalOf: (finding: Held) => FindingRefusal | null = findingRefusal,
) {
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
      isInDecision,
      isInProposedOrder,
    })
    .from(findings)
    .where(eq(findings.id, id))
    .for("update");
  if (!finding) throw notFound();
  if (finding.version !== version) throw new DomainError("stale");
  const reason = refusalOf(finding);
  if (reason !== null) throw refused(reason);
  return { ...finding, employerId: kase.employerId };
}
