import "server-only";
import { and, eq, inArray, ne, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements, findings } from "@/db/schema";
import { type Measure, measuresOf } from "../lifecycle";
import type { PriorFine } from "../prior-fines";
import type { SparedAct } from "../spared-acts";
import { ignoredActs } from "./ignored-acts";
import { isInForce, isWhollyInForce } from "./in-force";
import { onSameAct } from "./party";

type Place = { readonly id: string; readonly employerId: string; readonly personId: string | null };

/** The fines that were imposed on the same party and stand. */
export const priorFines = (reader: Reader, place: Place): Promise<PriorFine[]> => priorOf(reader, place, ["fine"]);

/** The acts that it was decided not to punish the same party for; the decisions stand. */
export const sparedBefore = (reader: Reader, place: Place): Promise<SparedAct[]> => priorOf(reader, place, ["none"]);

/** Whatever the same party was penalised with; the decisions stand, and no part of them was annulled. */
export const punishedBefore = (reader: Reader, place: Place): Promise<PriorFine[]> =>
  priorOf(reader, place, measuresOf.penalty, isWhollyInForce);

/**
 * What other decisions in force against the same party say of acts of the employer, by whichever of its files; none
 * that was annulled. Each with what was ignored up to its proposal.
 */
async function priorOf(
  reader: Reader,
  place: Place,
  measures: readonly Measure[],
  standing = isInForce,
): Promise<SparedAct[]> {
  const rows = await rowsOf(reader, place, and(standing, inArray(decisionItems.measure, [...measures])));
  const findingIds = [...new Set(rows.map(({ findingId }) => findingId))];
  const days = rows.map(({ proposedOn }) => proposedOn).toSorted();
  const ignored = await ignoredActs(reader, findingIds, days.at(-1) ?? "");
  return rows.map(({ proposedOn, ...row }) => ({
    ...row,
    ignored: ignored.filter((act) => act.findingId === row.findingId && act.defiedOn <= proposedOn),
  }));
}

const rowsOf = (reader: Reader, { id, ...aimed }: Place, where: SQL | undefined) =>
  reader
    .select({
      decisionId: decisions.id,
      findingId: decisionItems.findingId,
      violationCode: decisionItems.violationCode,
      sanctionAt: decisionItems.sanctionAt,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      decidedOn: decisions.decidedOn,
      ground: decisions.noPenaltyGround,
      proposedOn: decisions.proposedOn,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(and(onSameAct(reader, aimed), ne(decisions.id, id), where));
