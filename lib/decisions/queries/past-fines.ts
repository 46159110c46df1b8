import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, employers, enforcements, findings, responsiblePersons } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { daysBetween, type LegalDate } from "@/lib/kernel/clock";
import { violationOf } from "@/lib/violations/catalogue";
import { factsOf } from "../measures";
import { type Past, type PastFine, pastOf } from "../past-fines";
import { decisionScope } from "../scope";
import { isInForce } from "./in-force";
import { onSameParty } from "./party";

/** How many of the newest fines under a sanction are held against an act. */
const NEWEST = 500;

export type PastPlace = {
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
  /** The person it is aimed at; null for the unit: fines of persons and of units are not compared. */
  readonly personId: string | null;
  /** The proceeding itself, which is no earlier one. */
  readonly decisionId: string;
  /** Day up to which decisions are earlier ones. */
  readonly today: LegalDate;
};

type Finding = Parameters<typeof factsOf>[0] & Pick<typeof findings.$inferSelect, "happenedFrom" | "happenedUntil">;

/** A fine that is proposed or was decided, with the finding that it answers. */
export type Fine = {
  readonly violationCode: string;
  readonly sanctionAt: number | null;
  readonly actOn: LegalDate;
  readonly finding: Finding;
};

/** What the organ fined before under the sanction of each fine, in their order; null for one of no known sanction. */
export async function pastsOf(
  reader: Reader,
  actor: Actor,
  place: PastPlace,
  fines: readonly Fine[],
): Promise<readonly (Past | null)[]> {
  if (fines.length === 0) return [];
  const codes = [...new Set(fines.map(({ violationCode }) => violationCode))];
  const earlier = earlierFines(actor, place, codes);
  const rows = await pastFines(reader, earlier);
  const records = await ownRecords(reader, earlier, place);
  return fines.map((fine) => {
    const isSame = (row: PastRow) => row.violationCode === fine.violationCode && row.sanctionAt === fine.sanctionAt;
    const repeats = records.get(fine.violationCode) ?? 0;
    return pastOfFine(fine, { ...place, repeats }, rows.filter(isSame).map(weighed));
  });
}

function pastOfFine(
  { finding, violationCode, sanctionAt, actOn }: Fine,
  { regionCode, today, repeats }: PastPlace & { readonly repeats: number },
  fines: readonly PastFine[],
): Past | null {
  const violation = violationOf(violationCode);
  const sanction = sanctionAt === null ? undefined : violation?.sanctions[sanctionAt];
  if (violation === null || !sanction) return null;
  const { workerCount: workers, amountFen: stakeFen, happenedFrom, happenedUntil } = finding;
  const own = { workers, stakeFen, days: daysBetween(happenedFrom, happenedUntil ?? today), repeats };
  return pastOf(sanction, factsOf(finding, violation, { regionCode, actOn }), own, fines);
}

const earlierFines = (actor: Actor, { organId, decisionId, personId, today }: PastPlace, codes: readonly string[]) =>
  and(
    decisionScope(actor),
    personId === null ? isNull(decisions.personId) : isNotNull(decisions.personId),
    eq(decisions.organId, organId),
    lte(decisions.decidedOn, today),
    ne(decisions.id, decisionId),
    isInForce,
    eq(decisionItems.measure, "fine"),
    inArray(decisionItems.violationCode, [...codes]),
  );

/**
 * The fines of the organ under the entries, as they were decided: which newest of its sanction each is, and on how many
 * earlier days its party, the person or the employer by whichever of its files, was fined under the entry.
 */
function rankedFines(reader: Reader, earlier: ReturnType<typeof earlierFines>) {
  const { violationCode, sanctionAt } = decisionItems;
  const newest = sql`${desc(decisions.decidedOn)}, ${desc(decisionItems.id)}`;
  const employer = sql`coalesce(${employers.mergedIntoId}, ${employers.id})::text`;
  const party = sql`coalesce(${responsiblePersons.idNumberIndex}, ${employer})`;
  const days = sql`dense_rank() over (partition by ${violationCode}, ${party} order by ${decisions.decidedOn})`;
  return reader
    .select({
      ...{ id: decisionItems.id, violationCode, sanctionAt, amountFen: decisionItems.amountFen },
      isLightened: decisionItems.isLightened,
      ...{ decisionId: decisionItems.decisionId, findingId: decisionItems.findingId, caseId: decisions.caseId },
      ...{ number: decisions.number, decidedOn: decisions.decidedOn },
      nth: sql<number>`row_number() over (partition by ${violationCode}, ${sanctionAt} order by ${newest})`.as("nth"),
      repeats: sql<number>`(${days} - 1)::int`.as("repeats"),
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(employers, eq(employers.id, decisions.employerId))
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(and(earlier, isNotNull(decisionItems.amountFen)))
    .as("ranked");
}

/** The newest of them, newest first, each with its finding. */
function pastFines(reader: Reader, earlier: ReturnType<typeof earlierFines>) {
  const ranked = rankedFines(reader, earlier);
  return reader
    .select({
      ...{ id: ranked.id, violationCode: ranked.violationCode, sanctionAt: ranked.sanctionAt },
      ...{ decisionId: ranked.decisionId, caseId: ranked.caseId, number: ranked.number },
      ...{ decidedOn: ranked.decidedOn, amountFen: ranked.amountFen, repeats: ranked.repeats },
      isLightened: ranked.isLightened,
      ...{ workers: findings.workerCount, stakeFen: findings.amountFen },
      ...{ from: findings.happenedFrom, until: findings.happenedUntil },
    })
    .from(ranked)
    .innerJoin(findings, eq(findings.id, ranked.findingId))
    .where(lte(ranked.nth, NEWEST))
    .orderBy(asc(ranked.nth));
}

type PastRow = Awaited<ReturnType<typeof pastFines>>[number];

const weighed = ({ violationCode: _code, sanctionAt: _at, from, until, ...row }: PastRow): PastFine => ({
  ...row,
  number: row.number ?? "",
  decidedOn: row.decidedOn ?? from,
  amountFen: row.amountFen ?? 0,
  days: daysBetween(from, until ?? row.decidedOn ?? from),
});

/** On how many days the party itself was fined by the organ under each entry. */
async function ownRecords(reader: Reader, earlier: ReturnType<typeof earlierFines>, place: PastPlace) {
  const rows = await reader
    .select({ code: decisionItems.violationCode, count: sql<number>`count(distinct ${decisions.decidedOn})::int` })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(and(earlier, onSameParty(reader, place)))
    .groupBy(decisionItems.violationCode);
  return new Map(rows.map(({ code, count }) => [code, count]));
}
