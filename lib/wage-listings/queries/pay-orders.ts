import "server-only";
import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements, findings, orderItems, orders, wageListings } from "@/db/schema";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { ledgerPaid } from "@/lib/enforcement/queries/ledger-paid";
import type { LegalDate } from "@/lib/kernel/clock";
import { codesOfKind } from "@/lib/publications/major-lifecycle";
import type { PayOrderFacts } from "../facts";
import type { PayOrderKind } from "../lifecycle";
import type { Owed } from "../standard";
import { isPaidByLedger, ledgerLastPaid, ledgerOwed } from "./ledger-owed";

/** An order of a case to pay wages, with what of it was unpaid when its period ran out. */
export type PayOrder = PayOrderFacts & {
  readonly kind: PayOrderKind;
  readonly id: string;
  readonly number: string;
  readonly issuedOn: LegalDate | null;
  readonly orderedFen: number;
  readonly owed: Owed;
};

/** What a pay order is chosen and found by: its kind and its id. */
export const payOrderKey = ({ kind, id }: { readonly kind: PayOrderKind; readonly id: string }): string =>
  `${kind}/${id}`;

/** Every order and remedy of a case that orders wages to be paid. The caller has asked the case's scope. */
export async function payOrdersOfCase(reader: Reader, caseId: string): Promise<PayOrder[]> {
  return [...(await payingOrders(reader, caseId)), ...(await payingRemedies(reader, caseId))];
}

/** One of them by its key; null where the case has none such. */
export async function payOrderOf(reader: Reader, caseId: string, key: string): Promise<PayOrder | null> {
  const all = await payOrdersOfCase(reader, caseId);
  return all.find((each) => payOrderKey(each) === key) ?? null;
}

const wages = [...codesOfKind.wages];

/** Whatever a finding is called later: what a listing rests on stays its pay order. */
const listedIn = (reader: Reader, caseId: string) =>
  reader.select({ id: wageListings.orderId }).from(wageListings).where(eq(wageListings.caseId, caseId));

/** What of an order in force has fallen alone is asked no more; of one that fell whole it is told what it asked. */
const asked = sql`filter (where ${orderItems.state} <> 'lifted' or ${orders.state} = 'revoked')`;

/** The day on which the proof that was accepted came in: the officer looks at it later, and that makes nobody late. */
const provedOn = sql`coalesce((select min((p.submitted_at at time zone 'Asia/Shanghai')::date) from order_proofs p
  join order_verifications v on v.proof_id = p.id and v.is_accepted and v.retracted_on is null
  where p.item_id = ${orderItems.id}), ${orderItems.correctedOn})`;

async function payingOrders(reader: Reader, caseId: string): Promise<PayOrder[]> {
  const isUnpaid = sql<boolean>`bool_or(${orderItems.state} in ('open', 'proof_submitted', 'defied'))`;
  const paidLate = sql`${orderItems.state} = 'corrected' and ${provedOn} > ${orderItems.dueOn}`;
  const wasUnpaid = sql<boolean>`(${isUnpaid} or coalesce(bool_or(${paidLate}), false))`;
  const rows = await reader
    .select({
      ...{ id: orders.id, state: orders.state, number: orders.number, documentId: orders.documentId },
      ...{ issuedOn: orders.issuedOn, isUnpaid, wasUnpaid },
      dueOn: sql<LegalDate>`coalesce(max(${orderItems.dueOn}) ${asked}, max(${orderItems.dueOn}))::text`,
      orderedFen: sql<number>`(coalesce(sum(${orderItems.amountFen}) ${asked}, 0))::float8`,
      workers: sql<number>`coalesce(max(${orderItems.workerCount}) ${asked}, 0)::int`,
    })
    .from(orders)
    .innerJoin(orderItems, and(eq(orderItems.orderId, orders.id), isNotNull(orderItems.amountFen)))
    .innerJoin(findings, eq(findings.id, orderItems.findingId))
    .where(
      and(
        ...[eq(orders.caseId, caseId), inArray(orders.state, ["issued", "revoked"])],
        or(inArray(findings.violationCode, wages), inArray(orders.id, listedIn(reader, caseId))),
      ),
    )
    .groupBy(orders.id);
  return Promise.all(
    rows.map(async ({ documentId, state, workers, wasUnpaid, ...row }) => {
      const served = documentId === null ? undefined : await deliveryOf(reader, documentId);
      const ledger = await ledgerOwed(reader, { caseId, orderId: row.id, until: row.dueOn });
      const isUnpaid = row.isUnpaid && !(await isPaidByLedger(reader, row));
      return {
        ...row,
        isUnpaid,
        ...{ kind: "order" as const, number: row.number ?? "", servedOn: served?.servedOn ?? null },
        ...{ isAnnulled: state === "revoked", lastPaidOn: await ledgerLastPaid(reader, row.id) },
        isListed: (await reader.$count(wageListings, and(eq(wageListings.orderId, row.id), isLive))) > 0,
        owed: ledger ?? { workers, totalFen: wasUnpaid ? row.orderedFen : 0, mostFen: null },
      };
    }),
  );
}

const isLive = inArray(wageListings.state, ["proposed", "noticed", "listed"]);

/** What came in for the workers up to a day, or ever, beside what the ledger has of it. */
const paidTo = (until?: typeof enforcements.payBy) => sql<number>`(select coalesce(sum(p.amount_fen), 0)
  from enforcement_payments p where p.enforcement_id = ${enforcements.id} and p.debt = 'ordered'
  and p.reversed_on is null ${until ? sql`and p.paid_on <= ${until}` : sql``})::float8`;

const lastEntered = sql<LegalDate | null>`(select max(p.paid_on) from enforcement_payments p
  where p.enforcement_id = ${enforcements.id} and p.debt = 'ordered' and p.reversed_on is null)::text`;

async function payingRemedies(reader: Reader, caseId: string): Promise<PayOrder[]> {
  const rows = await reader
    .select({
      ...{ id: decisions.id, number: decisions.number, issuedOn: decisions.decidedOn },
      ...{ servedOn: enforcements.servedOn, dueOn: enforcements.payBy, state: enforcements.state },
      ...{ endGround: enforcements.endGround, revokedOn: decisions.revokedOn },
      ...{ paidFen: paidTo(), inTimeFen: paidTo(enforcements.payBy) },
      enteredOn: lastEntered,
      orderedFen: sql<number>`least(sum(${decisionItems.amountFen}), ${enforcements.orderedFen})::float8`,
      workers: sql<number>`max(${findings.workerCount})::int`,
    })
    .from(decisions)
    .innerJoin(decisionItems, and(eq(decisionItems.decisionId, decisions.id), eq(decisionItems.measure, "order_pay")))
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        ...[eq(decisions.caseId, caseId), eq(decisions.kind, "remedy"), eq(decisions.state, "decided")],
        inArray(decisionItems.violationCode, wages),
      ),
    )
    .groupBy(decisions.id, enforcements.id);
  return Promise.all(rows.map((row) => remedyAsPayOrder(reader, caseId, row)));
}

type Remedy = {
  readonly id: string;
  readonly number: string | null;
  readonly issuedOn: LegalDate | null;
  readonly servedOn: LegalDate | null;
  readonly dueOn: LegalDate | null;
  readonly state: typeof enforcements.$inferSelect.state | null;
  readonly endGround: typeof enforcements.$inferSelect.endGround;
  readonly revokedOn: LegalDate | null;
  readonly paidFen: number;
  readonly inTimeFen: number;
  readonly enteredOn: LegalDate | null;
  readonly orderedFen: number;
  readonly workers: number;
};

const sumOf = (payments: readonly { readonly fen: number }[]) => payments.reduce((so, { fen }) => so + fen, 0);

/** What the ledger has is asked there, also of an account that it closed: a worker may deny the payment since. */
const isOpen = (state: Remedy["state"], isBooked: boolean): boolean =>
  state === "due" || state === "ended" || (state === "performed" && isBooked);

async function remedyAsPayOrder(reader: Reader, caseId: string, remedy: Remedy): Promise<PayOrder> {
  const { state, endGround, revokedOn, workers, enteredOn, ...row } = remedy;
  const { payments, isBooked } = await ledgerPaid(reader, row.id, { measures: ["order_pay"], codes: wages });
  const paidFen = remedy.paidFen + sumOf(payments);
  const inTimeFen = remedy.inTimeFen + sumOf(payments.filter(({ paidOn }) => paidOn <= (row.dueOn ?? "")));
  const unpaidFen = Math.max(row.orderedFen - inTimeFen, 0);
  const ledger = row.dueOn === null ? null : await ledgerOwed(reader, { caseId, orderId: null, until: row.dueOn });
  const most = ledger?.mostFen ?? null;
  return {
    ...row,
    ...{ kind: "remedy" as const, number: row.number ?? "" },
    lastPaidOn: [enteredOn ?? "", ...payments.map(({ paidOn }) => paidOn)].toSorted().at(-1) || null,
    isUnpaid: isOpen(state, isBooked) && row.orderedFen > paidFen,
    isAnnulled: state === "annulled" || endGround === "decision_annulled" || revokedOn !== null,
    isListed: (await reader.$count(wageListings, and(eq(wageListings.decisionId, row.id), isLive))) > 0,
    owed: {
      workers: ledger?.workers ?? workers,
      totalFen: Math.min(ledger?.totalFen ?? unpaidFen, unpaidFen),
      mostFen: most === null ? null : Math.min(most, unpaidFen),
    },
  };
}
