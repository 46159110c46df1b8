import { addDays, type LegalDate } from "@/lib/kernel/clock";
import type { FramePlace } from "./lifecycle";
import { dayOffset } from "./spans";

/** What is compared before and after, in the order of the page. */
export const effectMeasures = ["complaints", "cases", "arrears", "orders", "repeats", "reports"] as const;
export type EffectMeasure = (typeof effectMeasures)[number];

export const effectSpans = ["before", "after"] as const;
export type EffectSpan = (typeof effectSpans)[number];

/** A group with fewer employers shows no number, and a count below it that is not nothing is not told. */
export const SMALLEST = 5;

/** An earlier finding makes a later one a repeat for so many months, in both spans alike. */
export const REPEAT_MONTHS = 24;

export type Spans = {
  readonly days: number;
  readonly before: { readonly from: LegalDate; readonly to: LegalDate };
  readonly after: { readonly from: LegalDate; readonly to: LegalDate };
};

/** From the day of the start until a day, and as many days before it; null when nothing has begun by that day. */
export function spansOf(startedOn: LegalDate | null, until: LegalDate): Spans | null {
  if (startedOn === null || until < startedOn) return null;
  const days = dayOffset(startedOn, until) + 1;
  return {
    days,
    before: { from: addDays(startedOn, -days), to: addDays(startedOn, -1) },
    after: { from: startedOn, to: until },
  };
}

/** What was counted of one measure, for one group in one span; `fen` only where amounts are summed. */
export type Tally = {
  readonly place: FramePlace;
  readonly measure: EffectMeasure;
  readonly span: EffectSpan;
  readonly count: number;
  readonly fen: number;
};

/** A number that is shown, with what it makes for 100 employers, or why it is not. */
export type EffectCell =
  | { readonly kind: "shown"; readonly count: number; readonly fen: number; readonly perHundred: number }
  | { readonly kind: "few_employers" | "few_counted" };

/** Small groups and small counts are withheld, so that no single employer is read out of them. */
export function cellOf(employers: number, { count, fen }: Pick<Tally, "count" | "fen">): EffectCell {
  if (employers < SMALLEST) return { kind: "few_employers" };
  if (count > 0 && count < SMALLEST) return { kind: "few_counted" };
  return { kind: "shown", count, fen, perHundred: Math.round((count * 1000) / employers) / 10 };
}

export type FrameSizes = Readonly<Record<FramePlace, number>>;
export type EffectRow = {
  readonly measure: EffectMeasure;
  readonly cells: Readonly<Record<FramePlace, Readonly<Record<EffectSpan, EffectCell>>>>;
};

/** The table of the effect: a row a measure, a cell a group and span. What was not counted is none. */
export function effectRows(
  sizes: FrameSizes,
  measures: readonly EffectMeasure[],
  tallies: readonly Tally[],
): EffectRow[] {
  const cell = (measure: EffectMeasure, place: FramePlace, span: EffectSpan): EffectCell => {
    const is = (each: Tally) => each.measure === measure && each.place === place && each.span === span;
    return cellOf(sizes[place], tallies.find(is) ?? { count: 0, fen: 0 });
  };
  const spans = (measure: EffectMeasure, place: FramePlace) => ({
    before: cell(measure, place, "before"),
    after: cell(measure, place, "after"),
  });
  return measures.map((measure) => ({
    measure,
    cells: { object: spans(measure, "object"), compared: spans(measure, "compared") },
  }));
}
