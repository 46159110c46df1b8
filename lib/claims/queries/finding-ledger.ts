import "server-only";
import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, orderItems, orders } from "@/db/schema";
import { addedTo } from "../additional-kinds";
import { payableFen } from "./ignored-order";
import { openFen } from "./ledger-columns";

/** What of a row was late and bears additional compensation: of one verified by hand its finding is asked. */
const lateFen = sql<number>`case when ${caseClaims.basedOnId} is null and (${caseClaims.calculator} is null
  or ${inArray(caseClaims.calculator, [...addedTo])}) then ${payableFen} else 0 end`;

/**
 * Of each finding whose workers an order in force names in the ledger: what of it is still open, and what was unpaid
 * when its period ran out and bears additional compensation, in fen. A finding without such a row is left out. The
 * caller has asked the case's scope.
 */
export async function findingLedgers(reader: Reader, findingIds: readonly string[]) {
  const rows = await reader
    .select({
      findingId: orderItems.findingId,
      openFen: sql<number>`sum(${openFen})::float8`,
      lateFen: sql<number>`sum(${lateFen})::float8`,
    })
    .from(caseClaims)
    .innerJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .innerJoin(orders, inForce)
    .where(orderedOn(findingIds))
    .groupBy(orderItems.findingId);
  return new Map(rows.map(({ findingId, ...sums }) => [findingId, sums]));
}

/**
 * The rows behind these sums, each with its finding: open, late, and what was verified as additional compensation on it
 * (0 where nothing was), in fen. The caller has asked the case's scope.
 */
export const findingRows = (reader: Reader, findingIds: readonly string[]) =>
  reader
    .select({
      id: caseClaims.id,
      findingId: orderItems.findingId,
      openFen,
      lateFen,
      addedFen: sql<number>`(select coalesce(sum(a.verified_fen), 0) from case_claims a
        where a.based_on_id = case_claims.id and a.ended_on is null)::float8`,
    })
    .from(caseClaims)
    .innerJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .innerJoin(orders, inForce)
    .where(orderedOn(findingIds))
    .orderBy(asc(caseClaims.ordinal));

const inForce = and(eq(orders.id, orderItems.orderId), eq(orders.state, "issued"), ne(orderItems.state, "lifted"));

const orderedOn = (findingIds: readonly string[]) =>
  and(inArray(orderItems.findingId, [...findingIds]), isNull(caseClaims.endedOn));
