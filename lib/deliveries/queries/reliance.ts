import "server-only";
import { and, eq, gt, inArray, isNotNull, ne, or, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import {
  courtApplications,
  decisionHearings,
  decisions,
  enforcementDemands,
  enforcements,
  orderItems,
  orders,
  publications,
  wageListings,
} from "@/db/schema";
import type { Reliance } from "../correction-policy";

/** What has been done in reliance on the day on which a paper was served; the gravest of it, null where nothing was. */
export async function relianceOn(reader: Reader, documentId: string): Promise<Reliance | null> {
  const of = questions(reader, documentId);
  for (const [reliance, table, where] of of) if ((await reader.$count(table, where)) > 0) return reliance;
  return null;
}

type Question = readonly [reliance: Reliance, table: PgTable, where: SQL | undefined];

function questions(reader: Reader, documentId: string): readonly Question[] {
  const decided = reader.select({ id: decisions.id }).from(decisions).where(eq(decisions.documentId, documentId));
  const order = reader.select({ id: orders.id }).from(orders).where(eq(orders.documentId, documentId));
  const demanded = reader
    .select({ id: enforcementDemands.enforcementId })
    .from(enforcementDemands)
    .where(eq(enforcementDemands.documentId, documentId));
  const restsOnIt = or(inArray(wageListings.orderId, order), inArray(wageListings.decisionId, decided));
  const isPast = and(eq(wageListings.noticeId, documentId), inArray(wageListings.state, [...listed]));
  return [
    [
      "account",
      enforcements,
      and(inArray(enforcements.decisionId, decided), or(gt(enforcements.version, 1), ne(enforcements.state, "due"))),
    ],
    ["defiance", orderItems, and(inArray(orderItems.orderId, order), isNotNull(orderItems.defiedOn))],
    ["listing", wageListings, or(isPast, and(restsOnIt, ne(wageListings.state, "withdrawn")))],
    [
      "decision",
      decisions,
      and(eq(decisions.noticeId, documentId), inArray(decisions.state, ["submitted", "decided"])),
    ],
    ["hearing", decisionHearings, and(eq(decisionHearings.noticeId, documentId), isNotNull(decisionHearings.outcome))],
    ["publication", publications, and(inArray(publications.decisionId, decided), eq(publications.state, "published"))],
    ["application", courtApplications, inArray(courtApplications.enforcementId, demanded)],
  ];
}

const listed = ["listed", "not_listed", "removed", "revoked"] as const;
