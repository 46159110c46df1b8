import "server-only";
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, decisionItems, decisionItemWorkers, decisions } from "@/db/schema";
import type { DecidedAddition, ReducedAddition } from "../additional-compensation";
import { sharesOf } from "../shares";

/** What a decision orders to be added to one row, shared out as its annex prints it. */
export type DecidedShare = DecidedAddition & { readonly claimId: string };

/**
 * What a decision in force orders to be added to a row; null where none does. Where a review has left less of its sum
 * nobody's share is known of itself: then what was decided is only told. The caller has asked the scope.
 */
export async function decidedAddition(reader: Reader, claimId: string) {
  const [decision] = await reader
    .select({ id: decisions.id, isReduced, leftFen })
    .from(decisionItemWorkers)
    .innerJoin(decisionItems, eq(decisionItems.id, decisionItemWorkers.itemId))
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(
      and(
        ...[eq(decisionItemWorkers.claimId, claimId), eq(decisionItems.measure, "additional_compensation")],
        ...[eq(decisions.state, "decided"), isNull(decisions.revokedOn), isNotAnnulled],
      ),
    )
    .orderBy(desc(decisions.decidedOn), desc(decisions.id))
    .limit(1);
  if (!decision) return { decided: null, reducedBy: null };
  const share = (await decidedShares(reader, decision.id)).find((each) => each.claimId === claimId);
  const found = share ? withoutClaim(share) : null;
  if (!decision.isReduced) return { decided: found, reducedBy: null };
  const reducedBy: ReducedAddition | null = found && { ...found, leftFen: decision.leftFen };
  return { decided: null, reducedBy };
}

const withoutClaim = ({ claimId: _, ...decided }: DecidedShare): DecidedAddition => decided;

const isReduced = sql<boolean>`exists (select 1 from enforcement_reviews r
  join enforcements e on e.id = r.enforcement_id
  where e.decision_id = ${decisions.id} and r.result in ('changed', 'partly_annulled'))`;

/** What its account has left of all that it orders paid to workers. */
const leftFen = sql<number>`coalesce((select e.ordered_fen from enforcements e
  where e.decision_id = ${decisions.id}), 0)::float8`;

/** The shares of every row to which a decision orders something to be added. The caller has asked the scope. */
export const decidedShares = (reader: Reader, decisionId: string): Promise<DecidedShare[]> =>
  sharesWhere(reader, eq(decisions.id, decisionId));

/** The same of one item, of which a reconsideration or a suit has left that sum. */
export async function reviewedShares(reader: Reader, itemId: string, leftFen: number): Promise<DecidedShare[]> {
  const shares = await sharesWhere(reader, eq(decisionItems.id, itemId), leftFen);
  return shares.map((share) => ({ ...share, isReviewed: true }));
}

async function sharesWhere(reader: Reader, where: SQL, leftFen?: number): Promise<DecidedShare[]> {
  const items = await reader
    .select({ itemId: decisionItems.id, number: decisions.number, amountFen: decisionItems.amountFen })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(and(where, eq(decisionItems.measure, "additional_compensation")))
    .orderBy(asc(decisionItems.ordinal));
  if (items.length === 0) return [];
  const parts = await partsOf(
    reader,
    items.map(({ itemId }) => itemId),
  );
  return items.flatMap(({ amountFen, ...item }) =>
    amountFen === null
      ? []
      : sharesOfItem(
          { ...item, amountFen: leftFen ?? amountFen },
          parts.filter(({ itemId }) => itemId === item.itemId),
        ),
  );
}

const partsOf = (reader: Reader, itemIds: readonly string[]) =>
  reader
    .select({
      itemId: decisionItemWorkers.itemId,
      claimId: decisionItemWorkers.claimId,
      partFen: decisionItemWorkers.partFen,
    })
    .from(decisionItemWorkers)
    .innerJoin(caseClaims, eq(caseClaims.id, decisionItemWorkers.claimId))
    .where(inArray(decisionItemWorkers.itemId, [...itemIds]))
    .orderBy(asc(caseClaims.ordinal));

type Item = { readonly itemId: string; readonly number: string | null; readonly amountFen: number };
type Parts = Awaited<ReturnType<typeof partsOf>>;

function sharesOfItem({ itemId, number, amountFen }: Item, parts: Parts): DecidedShare[] {
  if (parts.length === 0) return [];
  const partsFen = parts.reduce((so, { partFen }) => so + partFen, 0);
  const shares = sharesOf(amountFen, parts);
  return parts.map(({ claimId, partFen }, at) => ({
    ...{ claimId, itemId, number: number ?? "", amountFen, partFen, partsFen },
    shareFen: shares[at] ?? 0,
  }));
}

const isNotAnnulled = sql`not exists (select 1 from enforcements e where e.decision_id = ${decisions.id}
  and (e.state = 'annulled' or e.end_ground = 'decision_annulled'))`;
