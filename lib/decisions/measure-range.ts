import { guard } from "@/lib/kernel/guard";
import type { SanctionAnswer, SanctionRefusal } from "@/lib/violations/sanctions";
import { type Asked, NOTHING_TOLD, reckonTold, type Told } from "./told";
import { reckonedText } from "./told-labels";

/** Why a measure cannot be taken; a sanction of persons is none against the unit, whose decisions these are. */
export type MeasureRefusal = SanctionRefusal | "target_is_person";

export type MeasureRange = {
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  readonly refusal: MeasureRefusal | null;
  readonly reckoning: string;
};

/** 《行政处罚法》第五十九条 names the party: a decision on a unit imposes nothing on the persons responsible. */
const isAddressed = guard("decisions.unit_addressed", ({ sanction }: SanctionAnswer): MeasureRefusal | null =>
  sanction.target === "responsible_persons" ? "target_is_person" : null,
);

/** The range of a sanction, in fen: as the finding gives it, or as what was told does; open without one until then. */
export function rangeOf(answer: SanctionAnswer, asked: Asked | null, told: Told = NOTHING_TOLD): MeasureRange {
  const misplaced = isAddressed(answer);
  if (misplaced !== null) return noRange(misplaced);
  if (asked !== null && (answer.ok || answer.reason === "base_missing")) return toldRange(asked, told);
  if (!answer.ok) return noRange(answer.reason);
  return { leastFen: answer.minFen, mostFen: answer.maxFen, refusal: null, reckoning: "" };
}

function toldRange(asked: Asked, told: Told): MeasureRange {
  const reckoned = reckonTold(asked, told);
  if (!reckoned.ok) return noRange(reckoned.reason === "untold" ? null : reckoned.reason);
  const { leastFen, mostFen } = reckoned;
  return { leastFen, mostFen, reckoning: reckonedText(reckoned), refusal: null };
}

const noRange = (refusal: MeasureRefusal | null): MeasureRange => ({
  ...{ leastFen: null, mostFen: null, refusal },
  reckoning: "",
});
