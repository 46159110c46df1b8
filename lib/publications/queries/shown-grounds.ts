import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions, documents, enforcementReviews, enforcements } from "@/db/schema";
import type { ReviewResult } from "@/lib/enforcement/lifecycle";
import type { WithdrawalGround } from "../lifecycle";
import { overturning } from "./publication-facts";

/** What each result of a review lets be said in public of the decision; of the others, nothing. */
const groundsOf: Partial<Readonly<Record<ReviewResult, readonly WithdrawalGround[]>>> = {
  changed: ["changed"],
  partly_annulled: ["changed", "annulled"],
  annulled: ["annulled"],
  confirmed_unlawful: ["unlawful"],
  voided: ["void"],
};

export type ShownGrounds = { readonly grounds: readonly WithdrawalGround[]; readonly basis: string | null };

/**
 * The grounds on which a decision's page may be withdrawn, as its reviews and the organ's own revocation show them, and
 * the number of the paper that says so; none while it stands.
 */
export async function shownGrounds(reader: Reader, decisionId: string): Promise<ShownGrounds> {
  const rows = await reader
    .select({
      ...{ revokedOn: decisions.revokedOn, endGround: enforcements.endGround },
      ...{ result: enforcementReviews.result, number: enforcementReviews.resultNumber },
      ownNumber: documents.number,
    })
    .from(decisions)
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .leftJoin(enforcementReviews, overturning)
    .leftJoin(documents, eq(documents.id, decisions.revocationId))
    .where(eq(decisions.id, decisionId))
    .orderBy(asc(enforcementReviews.concludedOn));
  const grounds = rows.flatMap(({ revokedOn, endGround, result }) => [
    ...(result === null ? [] : (groundsOf[result] ?? [])),
    ...(revokedOn !== null || endGround === "decision_annulled" ? (["annulled"] as const) : []),
  ]);
  const numbers = rows.flatMap(({ number, ownNumber }) => number ?? ownNumber ?? []);
  return { grounds: [...new Set(grounds)], basis: numbers[0] ?? null };
}
