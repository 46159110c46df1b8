import "server-only";
import type { Reader } from "@/db/client";
import type { Actor } from "@/lib/auth/actor";
import { laddersFor } from "@/lib/discretion/queries/ladder-for";
import type { BandFacts } from "@/lib/discretion/tiers";
import { daysBetween, type LegalDate } from "@/lib/kernel/clock";
import { violationOf } from "@/lib/violations/catalogue";
import { type BandAnswer, bandAnswer, repeatsOf } from "../bands";
import { offencesBefore } from "../first-offence";
import type { DecisionKind } from "../lifecycle";
import { factsOf, type IgnoredAct, type MeasureOption, measuresOn, restsOn } from "../measures";
import type { Party } from "../party";
import type { PriorFine } from "../prior-fines";
import { isRemedied, orderedRowsWords } from "../remedied";
import { heavierFirst } from "../rivals";
import { isPunished, isSpared, type SparedAct } from "../spared-acts";
import { factsTold, NOTHING_TOLD, type Told } from "../told";
import { earlierMeasures, heldAgainst, offencesSince } from "./earlier-decisions";
import type { GroundRow } from "./grounds";
import { type PastPlace, pastsOf } from "./past-fines";
import { priorFines, punishedBefore, sparedBefore } from "./prior-fines";
import { remediedBefore } from "./remedied-before";

type Place = {
  readonly caseId: string;
  readonly regionCode: string;
  readonly employerId: string;
  readonly personId: string | null;
  readonly party: Party;
  readonly today: LegalDate;
  /** The proceeding itself, which is no earlier one; empty before there is one. */
  readonly decisionId: string;
  /** What was told of the measures, by their choice. */
  readonly told?: ReadonlyMap<string, Told> | undefined;
};

/** The measures that the grounds allow, each open fine with its tier and what the organ fined for the same before. */
export async function measuresWithPast(
  reader: Reader,
  actor: Actor,
  kind: DecisionKind,
  grounds: readonly GroundRow[],
  place: PastPlace & Pick<Place, "caseId" | "told" | "party">,
): Promise<MeasureOption[]> {
  if (kind === "no_penalty") return withEarlier(reader, actor, grounds, place);
  const options = await bandedMeasures(reader, kind, grounds, place);
  const isOpenFine = ({ measure, refusal }: MeasureOption) => measure === "fine" && refusal === null;
  const fines = options.filter(isOpenFine).flatMap((option) => {
    const finding = grounds.find(({ id }) => id === option.findingId);
    return finding ? [{ ...option, finding }] : [];
  });
  const pasts = await pastsOf(reader, actor, place, fines);
  const pastBy = new Map(fines.map(({ choice }, at) => [choice, pasts[at] ?? null]));
  return options.map((option) => ({ ...option, past: pastBy.get(option.choice) ?? null }));
}

/** Not punishing, with the earlier decisions on the same kind of act. */
async function withEarlier(
  reader: Reader,
  actor: Actor,
  grounds: readonly GroundRow[],
  place: Place,
): Promise<MeasureOption[]> {
  const { caseId, decisionId: id, employerId, personId, regionCode, today } = place;
  const held = heldAgainst(await earlierMeasures(reader, actor, { id, employerId, personId }), caseId);
  const since = await offencesSince(reader, regionCode, today);
  const punished = await punishedBefore(reader, { id, employerId, personId });
  return grounds
    .flatMap((ground) => measuresOn("no_penalty", ground, place).map((option) => ({ option, ground })))
    .map(({ option, ground }) => ({
      ...closedIfPunished(option, ground, punished),
      earlier: offencesBefore(option.violationCode, held, since),
    }));
}

/** Each fine with its tier of the region's ladder on the day of the act. */
async function bandedMeasures(
  reader: Reader,
  kind: DecisionKind,
  grounds: readonly GroundRow[],
  place: Place,
): Promise<MeasureOption[]> {
  const options = grounds.flatMap((ground) => measuresOn(kind, ground, place).map((option) => ({ option, ground })));
  if (kind !== "penalty") return closedIfRemedied(reader, options, place);
  const priors = await priorFines(reader, { ...place, id: place.decisionId });
  const spared = await sparedBefore(reader, { ...place, id: place.decisionId });
  const since = await offencesSince(reader, place.regionCode, place.today);
  const banded: MeasureOption[] = [];
  const open = options.map(({ option, ground }) => ({ option: closedIfSpared(option, ground, spared), ground }));
  for (const { option, ground } of heavierFirst(open)) {
    const known = knownOf(option, ground, { ...place, priors, since });
    banded.push({ ...option, band: await bandOn(reader, option, ground, { ...place, known }) });
  }
  return banded;
}

const closedIfSpared = (option: MeasureOption, ground: GroundRow, spared: readonly SparedAct[]): MeasureOption =>
  option.refusal === null && isSpared({ ...ground, ...option, ignored: ground.ignored }, spared)
    ? { ...option, refusal: "spared_before" }
    : option;

/** By the ground that spares least, as none is chosen yet. */
const closedIfPunished = (option: MeasureOption, ground: GroundRow, punished: readonly PriorFine[]): MeasureOption =>
  isPunished({ ...ground, ...option, ground: "facts_not_established" }, punished)
    ? { ...option, refusal: "punished_before" }
    : option;

type Offered = { readonly option: MeasureOption; readonly ground: GroundRow };

async function closedIfRemedied(reader: Reader, options: readonly Offered[], { decisionId }: Place) {
  const findingIds = [...new Set(options.map(({ ground }) => ground.id))];
  const remedied = await remediedBefore(reader, decisionId, findingIds);
  return options.map(({ option, ground }) => {
    const rows = rowsOrdered(option, ground);
    const again = rows.length > 0 && option.refusal === "base_zero";
    const isBarred = option.refusal === null && isRemedied({ ...option, hasRows: ground.ledger !== null }, remedied);
    const told = { ...option, reckoning: option.reckoning || orderedRowsWords(rows) };
    return again || isBarred ? { ...told, refusal: "remedied_before" as const } : told;
  });
}

/** The rows that a remedy in force orders by the measure already: of the finding's own entry. */
const rowsOrdered = ({ measure, violationCode }: MeasureOption, ground: GroundRow): readonly number[] =>
  violationCode === ground.violationCode
    ? ground.remedied.filter((row) => row.measure === measure).map(({ ordinal }) => ordinal)
    : [];

type Past = Place & { readonly priors: readonly PriorFine[]; readonly since: LegalDate | null };

const knownOf = (option: MeasureOption, ground: GroundRow, { today, priors, since }: Past): BandFacts => ({
  workers: ground.workerCount,
  amountFen: ground.amountFen,
  overdueDays: overdueDaysOf(restsOn(option.violationCode, ground.ignored), today),
  repeats: repeatsOf(option.violationCode, priors, since),
});

function overdueDaysOf(ignored: readonly IgnoredAct[], today: LegalDate): number | null {
  const [first] = ignored.map(({ dueOn }) => dueOn).toSorted();
  return first === undefined ? null : daysBetween(first, today);
}

async function bandOn(
  reader: Reader,
  { choice, measure, refusal, violationCode, sanctionAt, actOn, asked }: MeasureOption,
  ground: GroundRow,
  { regionCode, known, told }: Place & { readonly known: BandFacts },
): Promise<BandAnswer | null> {
  const violation = violationOf(violationCode);
  const sanction = sanctionAt === null ? undefined : violation?.sanctions[sanctionAt];
  if (measure !== "fine" || refusal !== null || violation === null || !sanction) return null;
  const ladders = await laddersFor(reader, regionCode, violationCode, actOn);
  const ladder = ladders.find((each) => each.sanctionAt === sanctionAt);
  if (!ladder) return null;
  const facts = factsOf(ground, violation, { regionCode, actOn });
  const reckoned = asked === null ? facts : factsTold(asked, told?.get(choice) ?? NOTHING_TOLD);
  return bandAnswer(ladder, known, sanction, reckoned);
}
