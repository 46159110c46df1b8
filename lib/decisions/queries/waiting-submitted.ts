import "server-only";
import { and, eq, exists, inArray, not, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionDiscussions, decisionItems, decisionReviews, decisions } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { sameConduct } from "@/lib/violations/same-conduct";
import { itemsOfDecision } from "./decision-items";
import { decisionNamesPeople } from "./names-people";
import { isUnweighed, weighedItems } from "./rivals";

const { id, reviewRound, kind } = decisions;
const ofItems = eq(decisionItems.decisionId, id);

/** What the last review of the round says; null where there is none. */
const lastReview = (what: SQL) => sql`(select ${what} from ${decisionReviews} r
  where r.decision_id = ${id} and r.round = ${reviewRound} order by r.reviewed_at desc, r.id desc limit 1)`;

const conclusion = lastReview(sql`r.conclusion`);

const discussed = (how: SQL) => sql`exists (select 1 from ${decisionDiscussions} said
  where said.decision_id = ${id} and said.round = ${reviewRound} and ${how})`;

const isAgainst = discussed(sql`not said.is_agreed`);

/** Those responsible agreed on it together, so that it is not reworked without need. */
export const isAgreed = discussed(sql`said.is_agreed`);

/** Reviewed with doubts which the officers have not answered. */
export const isDoubted = sql`coalesce(${lastReview(sql`r.conclusion = 'pass_with_doubts' and r.adopted_on is null`)}, false)`;

/** Nothing can be decided of it as it stands: the review failed, or those responsible did not agree. */
export const isStuck = sql`(coalesce(${conclusion} = 'fail', false) or ${isAgainst})`;

const laws = sql`(select count(distinct ${decisionItems.violationCode}) from ${decisionItems} where ${ofItems})`;

/** A review is due on what the row itself says; `unweighedAmong` finds the rest (`reviewGroundsOf` is the rule). */
const isPlainlyDue = sql`(${kind} <> 'no_penalty'
  and (${decisions.touchesPublicInterest} or ${decisions.isComplex} or ${decisions.isHearingTold} or ${laws} > 1))`;

const isUnreviewed = sql`${conclusion} is null`;

/** Submitted, and its review is still to come; `unweighed` are those on which only their fines say so. */
export const awaitsReview = (unweighed: readonly string[]): SQL | undefined =>
  and(isUnreviewed, or(isPlainlyDue, inArray(id, [...unweighed])));

/** Submitted, and nothing stands before its decision, or the discussion that comes with it. */
export const awaitsHead = (unweighed: readonly string[]): SQL | undefined =>
  and(not(isDoubted), not(isStuck), not(awaitsReview(unweighed) ?? sql`false`));

/** Submitted, not reviewed, with a fine that another entry may set as well; nothing else asks for a review of it. */
export const mayBeUnweighed = () =>
  and(
    ...[isUnreviewed, not(isPlainlyDue), eq(kind, "penalty")],
    exists(
      db()
        .select({ one: sql`1` })
        .from(decisionItems)
        .where(
          and(
            ...[ofItems, eq(decisionItems.measure, "fine")],
            inArray(decisionItems.violationCode, sameConduct.flat()),
          ),
        ),
    ),
  );

/** Which of what was agreed on together nobody can decide, as its paper would tell an informant (《条例》第九条). */
export async function untellableAmong(ids: readonly string[]): Promise<string[]> {
  const rows =
    ids.length === 0
      ? []
      : await db()
          .select()
          .from(decisions)
          .where(inArray(id, [...ids]));
  const found: string[] = [];
  for (const row of rows) {
    if (await db().transaction((tx) => decisionNamesPeople(tx, row))) found.push(row.id);
  }
  return found;
}

type Fined = Parameters<typeof weighedItems>[1] & { readonly id: string };

/** Which of them have a fine that cannot be compared with that of the other entry. */
export async function unweighedAmong(rows: readonly Fined[], today: LegalDate): Promise<string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const items = await itemsOfDecision(db(), row.id);
    if (isUnweighed(items, await weighedItems(db(), row, items, today))) found.push(row.id);
  }
  return found;
}
