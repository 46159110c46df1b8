import "server-only";
import { and, eq, gt, inArray, isNotNull, isNull, lt, max, not, notExists, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import {
  deadlines,
  decisionItems,
  decisions,
  enforcements,
  findings,
  listingOmissions,
  orderItems,
  orders,
  wageListings,
} from "@/db/schema";
import type { LimitKey } from "@/lib/deadlines/limits";
import type { LegalDate } from "@/lib/kernel/clock";
import { codesOfKind } from "@/lib/publications/major-lifecycle";
import type { PayOrderKind } from "../lifecycle";

export type RunOut = { readonly kind: PayOrderKind; readonly id: string; readonly caseId: string };

const wages = [...codesOfKind.wages];
const DECIDE = "T-LIST-DECIDE-20" satisfies LimitKey;

/** Pay orders whose last day is over and that seem unpaid, with no days to decide, no listing and no reason why not. */
export async function runOutPayOrders(reader: Reader, today: LegalDate): Promise<readonly RunOut[]> {
  const unpaid = inArray(orderItems.state, ["open", "proof_submitted", "defied"]);
  const ofOrders = await reader
    .select({ id: orders.id, caseId: orders.caseId })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .innerJoin(findings, eq(findings.id, orderItems.findingId))
    .where(
      and(
        ...[unpaid, isNotNull(orderItems.amountFen), lt(orderItems.dueOn, today), eq(orders.state, "issued")],
        ...[inArray(findings.violationCode, wages), isUnsettled(reader, "order", orders.id)],
      ),
    )
    .groupBy(orders.id)
    .having(lt(max(orderItems.dueOn), today));
  const ofRemedies = await reader
    .selectDistinct({ id: decisions.id, caseId: decisions.caseId })
    .from(enforcements)
    .innerJoin(decisions, eq(decisions.id, enforcements.decisionId))
    .innerJoin(decisionItems, and(eq(decisionItems.decisionId, decisions.id), eq(decisionItems.measure, "order_pay")))
    .where(
      and(
        ...[inArray(enforcements.state, ["due", "ended"]), lt(enforcements.payBy, today)],
        ...[gt(enforcements.orderedFen, 0), eq(decisions.kind, "remedy"), isNull(decisions.revokedOn)],
        ...[inArray(decisionItems.violationCode, wages), isUnsettled(reader, "remedy", decisions.id)],
      ),
    );
  return [
    ...ofOrders.map((row) => ({ ...row, kind: "order" as const })),
    ...ofRemedies.map((row) => ({ ...row, kind: "remedy" as const })),
  ];
}

/** What ended because its pay order was annulled has decided nothing, once that stands again. */
const fellWithOrder = sql`'pay_order_annulled' in (coalesce(${wageListings.endGround}::text, ''),
  coalesce(${wageListings.keepOffGround}::text, ''))`;

/** No days to decide run on it or were met, nobody is proposed on it, and nobody has said why not. */
function isUnsettled(reader: Reader, kind: PayOrderKind, id: AnyPgColumn) {
  const one = { one: sql`1` };
  const listed = kind === "order" ? wageListings.orderId : wageListings.decisionId;
  const omitted = kind === "order" ? listingOmissions.orderId : listingOmissions.decisionId;
  const clocked = and(
    ...[eq(deadlines.subjectId, id), eq(deadlines.limitKey, DECIDE), inArray(deadlines.state, ["running", "met"])],
  );
  return and(
    notExists(reader.select(one).from(deadlines).where(clocked)),
    notExists(
      reader
        .select(one)
        .from(wageListings)
        .where(and(eq(listed, id), sql`${wageListings.state} <> 'withdrawn'`, not(fellWithOrder))),
    ),
    notExists(reader.select(one).from(listingOmissions).where(eq(omitted, id))),
  );
}

/** Pay orders on which the days to decide run. */
export async function watchedPayOrders(reader: Reader): Promise<readonly RunOut[]> {
  const rows = await reader
    .select({ id: deadlines.subjectId, caseId: deadlines.fileId, orderId: orders.id })
    .from(deadlines)
    .leftJoin(orders, eq(orders.id, deadlines.subjectId))
    .where(and(eq(deadlines.subjectKind, "payOrder"), eq(deadlines.limitKey, DECIDE), eq(deadlines.state, "running")));
  return rows.map(({ orderId, ...row }) => ({ ...row, kind: orderId === null ? "remedy" : "order" }));
}

/** Whether the days to decide run on a pay order itself, nobody being proposed on it. */
export async function runsFor(reader: Reader, payOrderId: string): Promise<boolean> {
  const [clock] = await reader
    .select({ id: deadlines.id })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, payOrderId), eq(deadlines.limitKey, DECIDE), eq(deadlines.state, "running")))
    .limit(1);
  return clock !== undefined;
}
