import type { LegalDate } from "@/lib/kernel/clock";
import type { Debt } from "./lifecycle";
import { keptOf } from "./standing";
import { type Pause, type Surcharge, surchargeOn } from "./surcharge";

export type Payment = { readonly debt: Debt; readonly fen: number; readonly paidOn: LegalDate };

export type Refund = { readonly fen: number; readonly refundedOn: LegalDate };

export type Claim = {
  /** As the decision or, after a review, its result stands. */
  readonly fineFen: number;
  readonly confiscationFen: number;
  readonly orderedFen: number;
  readonly payBy: LegalDate;
  readonly isSurcharged: boolean;
  readonly pauses: readonly Pause[];
  /** What an agreement has taken off the surcharge (《行政强制法》第四十二条): never off the fine. */
  readonly waivedSurchargeFen: number;
  readonly payments: readonly Payment[];
  /** What was given back of it, once the decision had fallen or asked for less. */
  readonly refunds: readonly Refund[];
};

export type Balance = {
  readonly due: Readonly<Record<Debt, number>>;
  readonly paid: Readonly<Record<Debt, number>>;
  readonly owed: Readonly<Record<Debt, number>>;
  readonly totalOwedFen: number;
  readonly refundedFen: number;
  readonly surcharge: Surcharge;
};

/**
 * What is due, paid and owed at the end of a day; what went back is owed again where it is due after all. The surcharge
 * runs until the day that first sees the fine paid in full.
 */
export function balanceOn(on: LegalDate, claim: Claim): Balance {
  const until = [on, finePaidOn(claim)].filter((day) => day !== null).toSorted()[0] ?? on;
  const { fineFen, payBy, pauses, isSurcharged, waivedSurchargeFen } = claim;
  const surcharge = surchargeOn(until, { fineFen, payBy, isStated: isSurcharged, pauses });
  const due = {
    fine: fineFen,
    surcharge: Math.max(0, surcharge.fen - waivedSurchargeFen),
    confiscation: claim.confiscationFen,
    ordered: claim.orderedFen,
  };
  const paid = paidOf(claim.payments.filter(({ paidOn }) => paidOn <= on));
  const refunds = claim.refunds.filter(({ refundedOn }) => refundedOn <= on);
  const refundedFen = refunds.reduce((so, { fen }) => so + fen, 0);
  const kept = keptOf({ due, paid, refundedFen });
  const owed = {
    fine: Math.max(0, due.fine - kept.fine),
    surcharge: Math.max(0, due.surcharge - kept.surcharge),
    confiscation: Math.max(0, due.confiscation - kept.confiscation),
    ordered: Math.max(0, due.ordered - kept.ordered),
  };
  const totalOwedFen = owed.fine + owed.surcharge + owed.confiscation + owed.ordered;
  return { due, paid, owed, totalOwedFen, refundedFen, surcharge };
}

/** The day on which the payments on the fine reached it; null while they have not. */
function finePaidOn({ fineFen, payments }: Claim): LegalDate | null {
  if (fineFen === 0) return null;
  let sum = 0;
  const onFine = payments.filter(({ debt }) => debt === "fine");
  for (const { fen, paidOn } of onFine.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))) {
    sum += fen;
    if (sum >= fineFen) return paidOn;
  }
  return null;
}

/**
 * The day of payment since which nothing has been owed, in whatever order the payments were entered; null before. What
 * went back and is owed again opens it anew.
 */
export function settledOn(claim: Claim): LegalDate | null {
  const days = claim.payments.map(({ paidOn }) => paidOn);
  const returned = claim.refunds.map(({ refundedOn }) => refundedOn);
  const isOwed = (day: LegalDate) => balanceOn(day, claim).totalOwedFen > 0;
  const lastOwed = [...days, ...returned].toSorted().findLast(isOwed) ?? "";
  return days.toSorted().find((day) => day > lastOwed) ?? null;
}

function paidOf(payments: readonly Payment[]): Record<Debt, number> {
  const sumOf = (debt: Debt) => payments.filter((each) => each.debt === debt).reduce((so, { fen }) => so + fen, 0);
  return {
    fine: sumOf("fine"),
    surcharge: sumOf("surcharge"),
    confiscation: sumOf("confiscation"),
    ordered: sumOf("ordered"),
  };
}

/** Of each instalment the day on which the payments reached it and those before it; null while they did not. */
export function instalmentsPaid(instalments: readonly Instalment[], payments: readonly Payment[]) {
  const onFine = payments.filter(({ debt }) => debt === "fine").toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  let promised = 0;
  return instalments
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .map(({ dueOn, fen }) => {
      promised += fen;
      let sum = 0;
      const reached = onFine.find((payment) => {
        sum += payment.fen;
        return sum >= promised;
      });
      return { dueOn, paidOn: reached?.paidOn ?? null };
    });
}

export type Instalment = { readonly dueOn: LegalDate; readonly fen: number };

/**
 * The last day of an approved deferral or plan: its own last day, or the day of the first instalment that the
 * payments on the fine had not reached by then. From the day after, the surcharge runs again.
 */
export function deferralEnd(instalments: readonly Instalment[], payments: readonly Payment[]): LegalDate | null {
  const inOrder = instalments.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  let promised = 0;
  for (const { dueOn, fen } of inOrder) {
    promised += fen;
    const paid = payments.filter((each) => each.debt === "fine" && each.paidOn <= dueOn);
    if (paid.reduce((so, each) => so + each.fen, 0) < promised) return dueOn;
  }
  return inOrder.at(-1)?.dueOn ?? null;
}
