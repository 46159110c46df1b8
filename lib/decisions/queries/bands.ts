import "server-only";
import type { Reader } from "@/db/client";
import { laddersFor, settingOn } from "@/lib/discretion/queries/ladder-for";
import type { BandFacts } from "@/lib/discretion/tiers";
import { addMonths, daysBetween, type LegalDate } from "@/lib/kernel/clock";
import { violationOf } from "@/lib/violations/catalogue";
import { type BandAnswer, bandAnswer, repeatsOf } from "../bands";
import { factsOf, type MeasureOption, measuresOn } from "../measures";
import type { PriorFine } from "../prior-fines";
import type { GroundRow } from "./grounds";
import { priorFines } from "./prior-fines";

type Place = {
  readonly regionCode: string;
  readonly employerId: string;
  readonly today: LegalDate;
  /** The proceeding itself, which is no earlier one; empty before there is one. */
  readonly decisionId: string;
};

/** The measures that the grounds allow, each fine with its tier of the region's ladder on the day of the act. */
export async function bandedMeasures(
  reader: Reader,
  kind: Parameters<typeof measuresOn>[0],
  grounds: readonly GroundRow[],
  place: Place,
): Promise<MeasureOption[]> {
  const options = grounds.flatMap((ground) => measuresOn(kind, ground, place).map((option) => ({ option, ground })));
  if (kind !== "penalty") return options.map(({ option }) => option);
  const priors = await priorFines(reader, { id: place.decisionId, employerId: place.employerId });
  const months = await settingOn(reader, place.regionCode, "first_offence_months", place.today);
  const since = months && addMonths(place.today, -months.value);
  const banded: MeasureOption[] = [];
  for (const { option, ground } of options) {
    const known = knownOf(option, ground, { ...place, priors, since });
    banded.push({ ...option, band: await bandOn(reader, option, ground, { ...place, known }) });
  }
  return banded;
}

type Past = Place & { readonly priors: readonly PriorFine[]; readonly since: LegalDate | null };

const knownOf = (option: MeasureOption, ground: GroundRow, { today, priors, since }: Past): BandFacts => ({
  workers: ground.workerCount,
  amountFen: ground.amountFen,
  overdueDays: ground.orderDueOn === null ? null : daysBetween(ground.orderDueOn, today),
  repeats: repeatsOf(option.violationCode, priors, since),
});

async function bandOn(
  reader: Reader,
  { measure, refusal, violationCode, sanctionAt, actOn }: MeasureOption,
  ground: GroundRow,
  { regionCode, known }: Place & { readonly known: BandFacts },
): Promise<BandAnswer | null> {
  const violation = violationOf(violationCode);
  const sanction = sanctionAt === null ? undefined : violation?.sanctions[sanctionAt];
  if (measure !== "fine" || refusal !== null || violation === null || !sanction) return null;
  const ladders = await laddersFor(reader, regionCode, violationCode, actOn);
  const ladder = ladders.find((each) => each.sanctionAt === sanctionAt);
  return ladder ? bandAnswer(ladder, known, sanction, factsOf(ground, violation, { regionCode, actOn })) : null;
}
