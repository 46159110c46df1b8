import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  enforcementDeferrals,
  enforcementInstalments,
  enforcementPayments,
  enforcementReviews,
  enforcementSteps,
  type enforcements,
  revocations,
} from "@/db/schema";
import { addDays } from "@/lib/kernel/clock";
import { type Claim, deferralEnd, type Payment } from "../balance";
import type { KeptDeferral } from "../court-window";
import type { Pause } from "../surcharge";
import { ledgerPaid } from "./ledger-paid";
import { standingRefunds } from "./refunds";

type Row = Pick<
  typeof enforcements.$inferSelect,
  "id" | "decisionId" | "fineFen" | "confiscationFen" | "orderedFen" | "payBy" | "isSurcharged"
>;

/**
 * What a balance is reckoned from: the row with its payments (those to workers by the ledger, where it has rows),
 * deferrals, reviews and agreements.
 */
export async function enforcementClaim(reader: Reader, row: Row) {
  const [entered, ledger, deferrals, reviews, steps, refunds, revoked] = await Promise.all([
    paymentsOf(reader, row.id),
    ledgerPaid(reader, row.decisionId),
    deferralsOf(reader, row.id),
    reviewsOf(reader, row.id),
    stepsOf(reader, row.id),
    standingRefunds(reader, row.id),
    revokedDays(reader, row.decisionId),
  ]);
  const payments: Payment[] = [...entered, ...ledger.payments];
  const kept = keptPlans(deferrals, entered);
  const claim: Claim = {
    ...row,
    payments,
    refunds,
    pauses: [...kept.map(deferralPause), ...reviews.map(reviewPause), ...revoked.map(revocationPause)],
    waivedSurchargeFen: steps.reduce((so, { waivedSurchargeFen }) => so + (waivedSurchargeFen ?? 0), 0),
  };
  const deferralEndsOn = kept.at(-1)?.endsOn ?? null;
  return { claim, deferrals, reviews, steps, kept, deferralEndsOn, isInLedger: ledger.isWhole };
}

type Deferral = Awaited<ReturnType<typeof deferralsOf>>[number];

/**
 * The approved plans in the order in which they were decided, each to its last day as far as the party kept it: to the
 * day before another took its place at the latest.
 */
function keptPlans(deferrals: readonly Deferral[], entered: Awaited<ReturnType<typeof paymentsOf>>) {
  const approved = deferrals
    .filter(({ state }) => state === "approved")
    .toSorted((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime());
  return approved.flatMap((each, at): KeptDeferral[] => {
    const { decidedOn } = each;
    const endsOn = deferralEnd(each.instalments, since(each, entered));
    if (decidedOn === null || endsOn === null) return [];
    const replacedOn = approved[at + 1]?.decidedOn ?? null;
    const lastDay = replacedOn === null ? endsOn : addDays(replacedOn, -1);
    return [{ decidedOn, endsOn: lastDay < endsOn ? lastDay : endsOn }];
  });
}

/** What was recorded after the plan was: its sum is what was owed then, without the money that had come in before. */
const since = <Entry extends { readonly recordedAt: Date }>(plan: { readonly recordedAt: Date }, entered: Entry[]) =>
  entered.filter(({ recordedAt }) => recordedAt > plan.recordedAt);

/** The payments that keep a plan which was recorded at that instant. */
export const paymentsSince = async (reader: Reader, id: string, recordedAt: Date) =>
  since({ recordedAt }, await paymentsOf(reader, id));

const paymentsOf = (reader: Reader, id: string) =>
  reader
    .select({
      debt: enforcementPayments.debt,
      fen: enforcementPayments.amountFen,
      paidOn: enforcementPayments.paidOn,
      recordedAt: enforcementPayments.recordedAt,
    })
    .from(enforcementPayments)
    .where(and(eq(enforcementPayments.enforcementId, id), isNull(enforcementPayments.reversedOn)))
    .orderBy(asc(enforcementPayments.paidOn));

export async function deferralsOf(reader: Reader, id: string) {
  const rows = await reader
    .select()
    .from(enforcementDeferrals)
    .where(eq(enforcementDeferrals.enforcementId, id))
    .orderBy(asc(enforcementDeferrals.appliedOn), asc(enforcementDeferrals.id));
  const ids = rows.map((row) => row.id);
  const instalments =
    ids.length === 0
      ? []
      : await reader
          .select()
          .from(enforcementInstalments)
          .where(inArray(enforcementInstalments.deferralId, ids))
          .orderBy(asc(enforcementInstalments.ordinal));
  return rows.map((row) => ({
    ...row,
    instalments: instalments
      .filter(({ deferralId }) => deferralId === row.id)
      .map(({ dueOn, amountFen }) => ({ dueOn, fen: amountFen })),
  }));
}

const reviewsOf = (reader: Reader, id: string) =>
  reader
    .select()
    .from(enforcementReviews)
    .where(and(eq(enforcementReviews.enforcementId, id), isNull(enforcementReviews.struckOn)))
    .orderBy(asc(enforcementReviews.acceptedOn), asc(enforcementReviews.id));

const stepsOf = (reader: Reader, id: string) =>
  reader
    .select()
    .from(enforcementSteps)
    .where(eq(enforcementSteps.enforcementId, id))
    .orderBy(asc(enforcementSteps.on), asc(enforcementSteps.ordinal));

/** The days on which the organ itself had revoked a decision that stands again since. */
const revokedDays = (reader: Reader, decisionId: string) =>
  reader
    .select({ from: revocations.decidedOn, until: revocations.undoneOn })
    .from(revocations)
    .where(and(eq(revocations.decisionId, decisionId), eq(revocations.state, "undone")));

const revocationPause = ({ from, until }: Awaited<ReturnType<typeof revokedDays>>[number]): Pause => ({
  kind: "revocation",
  from: from ?? "",
  until,
});

const deferralPause = ({ decidedOn, endsOn }: KeptDeferral): Pause => ({
  kind: "deferral",
  from: decidedOn,
  until: endsOn,
});

type Review = Awaited<ReturnType<typeof reviewsOf>>[number];

/** A reconsideration that is pending and to which the organ has not replied. */
export const isReplyDue = ({ kind, result, answeredOn }: Review): boolean =>
  kind === "reconsideration" && result === null && answeredOn === null;

const reviewPause = ({ kind, acceptedOn, receivedOn }: Review): Pause => ({
  kind,
  from: acceptedOn,
  until: receivedOn,
});
