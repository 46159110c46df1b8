import type { SanctionRefusal } from "@/lib/violations/sanctions";
import type { Rival } from "./measure-range";
import type { MeasureOption } from "./measures";
import { isUnderTwoEntries } from "./prior-fines";

type Days = { readonly happenedFrom: string; readonly happenedUntil: string | null };
type Row = { readonly option: MeasureOption; readonly ground: Days };

/** Refusals that leave open whether the entry fines the conduct, and by how much. */
const unreckoned: readonly (SanctionRefusal | null)[] = [
  ...(["not_verified", "in_conflict", "commencement_unknown"] as const),
  ...(["base_missing", "base_zero", "part_month_without_rule"] as const),
];

/**
 * 《行政处罚法》第二十九条: of fines that several entries set for one conduct the one with the greater most is imposed. The
 * lesser are closed, each with the entry that displaces it; beside one whose range cannot be reckoned it stays open.
 */
export const heavierFirst = <Each extends Row>(rows: readonly Each[]): Each[] =>
  rows.map((row) => ({ ...row, option: beside(row, rows) }));

function beside(row: Row, rows: readonly Row[]): MeasureOption {
  const { option } = row;
  if (option.measure !== "fine" || option.refusal !== null) return option;
  const rival = rivalOf(row, rows);
  return { ...option, rival, refusal: isHeavier(rival, option) ? "lighter_of_two" : null };
}

const isHeavier = (rival: Rival | null, { mostFen }: MeasureOption): boolean =>
  rival !== null && rival.mostFen !== null && mostFen !== null && rival.mostFen > mostFen;

/** The heavier entry; where none is, one that cannot be compared; null where nothing stands against the fine. */
function rivalOf(own: Row, rows: readonly Row[]): Rival | null {
  const others = rows.filter((other) => isRival(own, other)).map(({ option }) => rivalFrom(option));
  const most = others.toSorted((one, other) => (other.mostFen ?? 0) - (one.mostFen ?? 0))[0] ?? null;
  if (isHeavier(most, own.option)) return most;
  return others.find(({ mostFen }) => mostFen === null) ?? null;
}

const isRival = (own: Row, { option, ground }: Row): boolean =>
  option.measure === "fine" &&
  (option.refusal === null || isUnreckoned(option.refusal)) &&
  isUnderTwoEntries({ ...own.ground, ...codeOf(own.option) }, { ...ground, ...codeOf(option) });

const codeOf = ({ violationCode }: MeasureOption) => ({ violationCode });

const isUnreckoned = (refusal: MeasureOption["refusal"]): refusal is SanctionRefusal =>
  unreckoned.some((each) => each === refusal);

const rivalFrom = ({ ordinal, violationCode, leastFen, mostFen, refusal }: MeasureOption): Rival => ({
  ...{ ordinal, violationCode, leastFen, mostFen },
  unreckoned: isUnreckoned(refusal) ? refusal : null,
});
