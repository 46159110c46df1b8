import "server-only";
import { and, eq, exists, gte, ne, notInArray, or, type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import {
  contests,
  decisionItems,
  decisionItemWorkers,
  decisions,
  enforcementReviews,
  enforcements,
  findings,
} from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import { violations } from "@/lib/violations/catalogue";
import { IGNORED_ORDER, needsIgnoredOrder } from "../measures";
import { openActs, type PriorFine } from "../prior-fines";
import { isPunished, isSpared } from "../spared-acts";
import { ignoredActs } from "./ignored-acts";
import { stands } from "./in-force";
import { priorFines, punishedBefore, sparedBefore } from "./prior-fines";
import { revocationsOf } from "./revoked-licences";

const own = alias(decisionItems, "own");
const again = alias(decisionItems, "again");
const other = alias(decisions, "other");

/** The first day on which the organ, a review or a contest left nothing of the decision that the query reads. */
const fallOn = sql<LegalDate | null>`least(${decisions.revokedOn},
  (select min(r.concluded_on) from ${enforcementReviews} r join ${enforcements} e on e.id = r.enforcement_id
    where e.decision_id = ${decisions.id} and r.result in ('annulled', 'voided')),
  (select min(c.concluded_on) from ${contests} c
    where c.document_id = ${decisions.documentId} and c.result in ('annulled', 'voided')))`;

/** A remedy stands beside what penalises or spares the same finding, a person beside the unit. */
const isInItsPlace = (since: SQL) =>
  and(
    sql`${other.personId} is not distinct from ${decisions.personId}`,
    sql`(${other.kind} = 'remedy') = (${decisions.kind} = 'remedy')`,
    gte(other.decidedOn, since),
  );

type Item = Readonly<Record<"id" | "violationCode" | "sanctionAt", AnyPgColumn>>;

const ofIgnoring = violations().flatMap(({ code, sanctions }) =>
  sanctions.flatMap((_sanction, at) => (needsIgnoredOrder(code, at) ? [`${code}/${at}`] : [])),
);

/** Not to obey an order is an act of its own: whether it was answered twice is asked by what was ignored. */
const answersConduct = ({ violationCode, sanctionAt }: Item) =>
  and(ne(violationCode, IGNORED_ORDER), notInArray(sql`concat_ws('/', ${violationCode}, ${sanctionAt})`, ofIgnoring));

const rowsOf = ({ id }: Item) =>
  sql`(select ${decisionItemWorkers.claimId} from ${decisionItemWorkers} where ${decisionItemWorkers.itemId} = ${id})`;

/** The same of one worker's row, or of the finding where not both have rows that tell. */
const ordersTheSame = or(
  and(eq(again.measure, own.measure), sql`exists (${rowsOf(own)} intersect ${rowsOf(again)})`),
  and(
    eq(again.violationCode, own.violationCode),
    sql`${again.sanctionAt} is not distinct from ${own.sanctionAt}`,
    sql`not (exists ${rowsOf(own)} and exists ${rowsOf(again)})`,
  ),
);

const answersTheSame = sql`case ${decisions.kind} when 'remedy' then ${ordersTheSame}
  else ${and(answersConduct(own), answersConduct(again))} end`;

/**
 * Decisions in whose place, since they fell, another one in force was made against the same party on one of their
 * findings, for the same conduct or to order the same; the query reads them. What stood beside them all along was not
 * made anew.
 */
export const isDecidedAnew = (since: SQL = sql`coalesce(${fallOn}, ${decisions.decidedOn})`): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(own)
      .innerJoin(again, and(eq(again.findingId, own.findingId), ne(again.decisionId, own.decisionId)))
      .innerJoin(other, eq(other.id, again.decisionId))
      .where(
        and(
          ...[eq(own.decisionId, decisions.id), eq(other.state, "decided"), answersTheSame],
          ...[isInItsPlace(since), stands(other)],
        ),
      ),
  );

/**
 * Whether a decision, since it fell or since that day, was made anew: on one of its findings, or in whatever case on
 * one of the acts that it answers (《行政处罚法》第二十九条), so that both could not stand.
 */
export async function wasDecidedAnew(reader: Reader, decisionId: string, day?: LegalDate): Promise<boolean> {
  const it = eq(decisions.id, decisionId);
  const [fallen] = await reader
    .select({ decision: decisions, on: sql<LegalDate | null>`${fallOn}::text` })
    .from(decisions)
    .where(it);
  const since = day ?? fallen?.on ?? null;
  if (!fallen || since === null) return false;
  const anew = and(it, isDecidedAnew(sql`${since}::date`));
  return (await reader.$count(decisions, anew)) > 0 || (await isAnsweredElsewhere(reader, fallen.decision, since));
}

/** By the rules by which nothing is fined or revoked twice, nor what one decision spares punished by another. */
async function isAnsweredElsewhere(reader: Reader, decision: typeof decisions.$inferSelect, since: LegalDate) {
  if (decision.kind === "remedy") return false;
  const items = await actsOfDecision(reader, decision);
  const later = ({ decidedOn }: Pick<PriorFine, "decidedOn">) => decidedOn !== null && decidedOn >= since;
  for (const { licenceNumber } of items)
    if (licenceNumber !== null && (await revocationsOf(reader, null, decision, licenceNumber)).some(later)) return true;
  const fines = (await priorFines(reader, decision)).filter(later);
  const spared = (await sparedBefore(reader, decision)).filter(later);
  const punished = (await punishedBefore(reader, decision)).filter(later);
  return items.some((item) => {
    if (item.measure === "none") return isPunished({ ...item, ground: decision.noPenaltyGround }, punished);
    return isSpared(item, spared) || (item.measure === "fine" && openActs(item, fines).length === 0);
  });
}

/** What a decision answers; of conduct that went on, up to its own day. */
async function actsOfDecision(reader: Reader, { id, proposedOn, decidedOn }: typeof decisions.$inferSelect) {
  const rows = await reader
    .select({ item: decisionItems, happenedFrom: findings.happenedFrom, happenedUntil: findings.happenedUntil })
    .from(decisionItems)
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .where(eq(decisionItems.decisionId, id));
  const findingIds = rows.map(({ item }) => item.findingId);
  const ignored = await ignoredActs(reader, findingIds, proposedOn);
  return rows.map(({ item, happenedFrom, happenedUntil }) => ({
    ...{ ...item, happenedFrom, happenedUntil: happenedUntil ?? decidedOn },
    ignored: ignored.filter(({ findingId }) => findingId === item.findingId),
  }));
}
