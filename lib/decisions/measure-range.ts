import type { SanctionAnswer, SanctionRefusal } from "@/lib/violations/sanctions";
import { type AddressRefusal, isAddressed, type Party } from "./party";
import { type Asked, NOTHING_TOLD, reckonTold, type Told } from "./told";
import { reckonedText } from "./told-labels";

/** Why a measure cannot be taken against this party. */
export type MeasureRefusal =
  | SanctionRefusal
  | AddressRefusal
  | "spared_before"
  | "punished_before"
  | "remedied_before"
  | "lighter_of_two";

/** Another entry that fines the same conduct, as the case's own facts give it. */
export type Rival = {
  readonly ordinal: number;
  readonly violationCode: string;
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  /** Why its range cannot be reckoned; null where it is. */
  readonly unreckoned: SanctionRefusal | null;
};

export type MeasureRange = {
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  readonly refusal: MeasureRefusal | null;
  readonly reckoning: string;
};

/** The range of a sanction, in fen: as the finding gives it, or as what was told does; open without one until then. */
export function rangeOf(
  answer: SanctionAnswer,
  asked: Asked | null,
  { told = NOTHING_TOLD, party }: { readonly told?: Told | undefined; readonly party: Party },
): MeasureRange {
  const misplaced = isAddressed(answer.sanction, party);
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
