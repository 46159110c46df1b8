import "server-only";
import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { ignoredOrders } from "@/lib/orders/queries/ignored-orders";
import type { IgnoredAct } from "../measures";
import { isInForce } from "./in-force";

/**
 * What was ordered or decided on these findings and found ignored up to a day, the earliest first (《条例》第三十条
 * 第（三）项). An order that was revoked does not count, nor a decision that was annulled or revoked, or, as known
 * later, performed or corrected in time.
 */
export async function ignoredActs(
  reader: Reader,
  findingIds: readonly string[],
  until: LegalDate,
): Promise<IgnoredAct[]> {
  if (findingIds.length === 0) return [];
  const ordered = await ignoredOrders(reader, findingIds, until);
  const all = [
    ...ordered.map((order) => ({ ...order, kind: "order" as const })),
    ...(await ignoredDecisions(reader, findingIds, until)),
  ];
  return all.toSorted((a, b) => (a.defiedOn < b.defiedOn ? -1 : 1));
}

/** The last day that a decision gave, to perform a remedy or to correct what a penalty orders. */
const dueOn = sql<LegalDate>`coalesce(${enforcements.correctBy}, ${enforcements.payBy})`;
const doneOn = sql`case ${decisions.kind} when 'remedy' then ${enforcements.performedOn} else ${enforcements.correctedOn} end`;

/** Decisions that stand and were found not to be performed, or not to be obeyed in what they order to be corrected. */
async function ignoredDecisions(
  reader: Reader,
  findingIds: readonly string[],
  until: LegalDate,
): Promise<IgnoredAct[]> {
  const rows = await reader
    .selectDistinct({
      findingId: decisionItems.findingId,
      decided: decisions.kind,
      number: enforcements.number,
      servedOn: enforcements.servedOn,
      dueOn,
      defiedOn: enforcements.defiedOn,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        inArray(decisionItems.findingId, [...findingIds]),
        isInForce,
        lte(enforcements.defiedOn, until),
        or(isNull(doneOn), gt(doneOn, dueOn)),
      ),
    );
  return rows.flatMap(({ defiedOn, decided, ...row }) =>
    defiedOn === null
      ? []
      : [{ ...row, kind: decided === "remedy" ? ("decision" as const) : ("penalty" as const), defiedOn }],
  );
}
