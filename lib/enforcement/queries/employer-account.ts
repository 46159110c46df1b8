import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import {
  caseClaims,
  decisionItems,
  decisionItemWorkers,
  decisions,
  enforcements,
  orderItems,
  orders,
} from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { instalmentsPaid } from "../balance";
import { debts, decidedDebts } from "../lifecycle";
import { enforcementScope } from "../scope";
import { decidedSums } from "../standing";
import { paymentsSince } from "./enforcement-claim";
import { type EnforcementNow, enforcementState } from "./enforcement-facts";

/**
 * What a served decision asks of its employer today: by when, where it is paid, what is due, paid and owed of each
 * debt, the plan that was approved, and until when it is contested. Null before the service. Who entered what is the
 * organ's own.
 */
export async function employerAccount(user: EmployerUser, decisionId: string, now: Date) {
  const [found] = await db()
    .select({ row: enforcements, ...bank, performDays: decisions.performDays, procedure: decisions.procedure })
    .from(enforcements)
    .innerJoin(decisions, eq(decisions.id, enforcements.decisionId))
    .where(and(eq(enforcements.decisionId, decisionId), enforcementScope(user)));
  if (!found) return null;
  const { row, bankName, bankAddress, bankAccount, performDays, procedure } = found;
  const state = await enforcementState(db(), row, now);
  const { state: standing, servedOn, payBy, performedOn } = row;
  return {
    ...{ standing, servedOn, payBy, performedOn, isRemedy: performDays !== null, today: legalDate(now) },
    bank: bankName === "" ? null : { name: bankName, address: bankAddress, account: bankAccount },
    sums: sumsOf(state),
    surcharge: state.balance.surcharge,
    isSuspended: state.facts.isSuspended,
    deferral: await deferralOf(state),
    orders: await ordersOf(db(), decisionId),
    results: resultsOf(state, row),
    contest: await contestOf(state, { ...row, isSpot: procedure === "spot" }),
  };
}

export type EmployerAccount = NonNullable<Awaited<ReturnType<typeof employerAccount>>>;

const bank = {
  bankName: decisions.bankName,
  bankAddress: decisions.bankAddress,
  bankAccount: decisions.bankAccount,
};

/** Of each debt that is, or was, anything: due, paid and owed in fen. */
const sumsOf = ({ balance: { due, paid, owed } }: EnforcementNow) =>
  debts
    .map((debt) => ({ debt, dueFen: due[debt], paidFen: paid[debt], owedFen: owed[debt] }))
    .filter(({ dueFen, paidFen }) => dueFen > 0 || paidFen > 0);

/** The last application to pay later or in parts: what was approved, each part with the day on which it was paid. */
async function deferralOf({ deferrals }: EnforcementNow) {
  const last = deferrals.at(-1);
  if (!last) return null;
  const { enforcementId, kind, state, appliedOn, instalments, recordedAt } = last;
  const paid = instalmentsPaid(instalments, await paymentsSince(db(), enforcementId, recordedAt));
  const plan = instalments.map(({ dueOn, fen }) => {
    return { dueOn, fen, paidOn: paid.find((each) => each.dueOn === dueOn)?.paidOn ?? null };
  });
  return { kind, state, appliedOn, plan: state === "approved" ? plan : [] };
}

type Row = typeof enforcements.$inferSelect;

/** What its reviews came to, as the party received it: by whom, when, and what of each sum was left. */
const resultsOf = ({ reviews }: EnforcementNow, row: Row) =>
  reviews.flatMap(({ id, kind, body, result, concludedOn, receivedOn, resultNumber, performBy, ...review }) => {
    if (result === null || concludedOn === null || receivedOn === null) return [];
    const { leftFineFen, leftConfiscationFen, leftOrderedFen } = review;
    const fenOf = { fine: leftFineFen, confiscation: leftConfiscationFen, ordered: leftOrderedFen };
    const decided = decidedSums(row);
    const left = decidedDebts.flatMap((debt) => {
      const fen = fenOf[debt];
      return fen === null || decided[debt] === 0 ? [] : [{ debt, fen }];
    });
    return [{ id, kind, body, result, concludedOn, receivedOn, resultNumber, performBy, left }];
  });

type Contested = { readonly servedOn: string; readonly regionCode: string; readonly isSpot: boolean };

/** The days to ask for reconsideration while nobody did, and the last day of a suit by what came of it. */
async function contestOf({ reviews, suitEndsOn }: EnforcementNow, { servedOn, regionCode, isSpot }: Contested) {
  const calendar = await regionCalendar(db(), regionCode);
  const isAsked = reviews.length > 0;
  const isReconsidered = reviews.some(({ kind, result }) => kind === "reconsideration" && result !== null);
  return {
    pending: reviews.filter(({ result }) => result === null).map(({ kind }) => kind),
    reconsiderBy: isAsked ? null : limitDue("T-RECON-60", servedOn, calendar).dueOn,
    sueBy: isSpot && !isReconsidered ? null : suitEndsOn,
  };
}

/** The orders whose workers a remedy orders to be paid: proof of each payment is handed in there. */
const ordersOf = (reader: Reader, decisionId: string) =>
  reader
    .selectDistinct({ id: orders.id, number: orders.number })
    .from(decisionItemWorkers)
    .innerJoin(decisionItems, eq(decisionItems.id, decisionItemWorkers.itemId))
    .innerJoin(caseClaims, eq(caseClaims.id, decisionItemWorkers.claimId))
    .innerJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .innerJoin(orders, and(eq(orders.id, orderItems.orderId), inArray(orders.state, ["issued", "revoked"])))
    .where(eq(decisionItems.decisionId, decisionId));
