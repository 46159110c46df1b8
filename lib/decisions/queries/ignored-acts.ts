import "server-only";
import { and, eq, gt, inArray, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { ignoredOrders } from "@/lib/orders/queries/ignored-orders";
import type { IgnoredAct } from "../measures";

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
    ...(await ignoredRemedies(reader, findingIds, until)),
    ...(await ignoredPenalties(reader, findingIds, until)),
  ];
  return all.toSorted((a, b) => (a.defiedOn < b.defiedOn ? -1 : 1));
}

/** Remedies that stand and were found not to be performed in their days. */
async function ignoredRemedies(reader: Reader, findingIds: readonly string[], until: LegalDate): Promise<IgnoredAct[]> {
  const rows = await reader
    .selectDistinct({
      findingId: decisionItems.findingId,
      number: enforcements.number,
      servedOn: enforcements.servedOn,
      dueOn: enforcements.payBy,
      defiedOn: enforcements.defiedOn,
    })
    .from(decisionItems)
    .innerJoin(decisions, and(eq(decisions.id, decisionItems.decisionId), eq(decisions.kind, "remedy")))
    .innerJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        inArray(decisionItems.findingId, [...findingIds]),
        stillStands,
        lte(enforcements.defiedOn, until),
        or(isNull(enforcements.performedOn), gt(enforcements.performedOn, enforcements.payBy)),
      ),
    );
  return rows.flatMap(({ defiedOn, ...row }) =>
    defiedOn === null ? [] : [{ ...row, kind: "decision" as const, defiedOn }],
  );
}

/** Penalties that stand and were found not to be obeyed in what they order to be corrected. */
async function ignoredPenalties(reader: Reader, findingIds: readonly string[], until: LegalDate) {
  const rows = await reader
    .selectDistinct({
      findingId: decisionItems.findingId,
      number: enforcements.number,
      servedOn: enforcements.servedOn,
      dueOn: sql<LegalDate>`coalesce(${enforcements.correctBy}, ${enforcements.payBy})`,
      defiedOn: enforcements.defiedOn,
    })
    .from(decisionItems)
    .innerJoin(decisions, and(eq(decisions.id, decisionItems.decisionId), eq(decisions.kind, "penalty")))
    .innerJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        inArray(decisionItems.findingId, [...findingIds]),
        stillStands,
        lte(enforcements.defiedOn, until),
        or(
          isNull(enforcements.correctedOn),
          gt(enforcements.correctedOn, sql`coalesce(${enforcements.correctBy}, ${enforcements.payBy})`),
        ),
      ),
    );
  return rows.flatMap(({ defiedOn, ...row }) =>
    defiedOn === null ? [] : [{ ...row, kind: "penalty" as const, defiedOn }],
  );
}

/** The decision was made, and nobody has taken it away. */
const stillStands = and(
  eq(decisions.state, "decided"),
  isNull(decisions.revokedOn),
  ne(enforcements.state, "annulled"),
  sql`${enforcements.endGround} is distinct from 'decision_annulled'`,
);
