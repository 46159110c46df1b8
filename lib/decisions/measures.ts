import type { LegalDate } from "@/lib/kernel/clock";
import { type SanctionKind, type Violation, violationOf } from "@/lib/violations/catalogue";
import type { ElementKey } from "@/lib/violations/elements";
import { ignoredOrderPreconditions, type SanctionFacts } from "@/lib/violations/sanction-facts";
import { type SanctionRefusal, sanctionsOf } from "@/lib/violations/sanctions";
import type { BandAnswer } from "./bands";
import { gapsOf } from "./evidence-gaps";
import { type DecisionKind, type Measure, measuresOf } from "./lifecycle";
import type { Past } from "./past-fines";

/** 《条例》第三十条第（三）项: refusing to correct after an order is an act of its own. */
export const IGNORED_ORDER = "LDJC-30-3";

const measureOf: Readonly<Record<SanctionKind, Measure>> = {
  order_correct: "order_correct",
  order_pay: "order_pay",
  warning: "warning",
  fine_range: "fine",
  fine_per_worker: "fine",
  fine_multiple: "fine",
  confiscate: "confiscation",
  additional_compensation: "additional_compensation",
};

/** A finding that stands, as what may be imposed on it depends on it. */
export type Ground = {
  readonly id: string;
  readonly ordinal: number;
  readonly violationCode: string;
  readonly happenedUntil: LegalDate | null;
  readonly workerCount: number;
  readonly amountFen: number | null;
  /** Day on which an order served in time was found ignored; null while none was. */
  readonly defiedOn: LegalDate | null;
  /** Last day that such an order gave; null while none was ignored. */
  readonly orderDueOn: LegalDate | null;
  /** The elements of the finding to which an exhibit is tied. */
  readonly tied: readonly ElementKey[];
};

export type MeasureOption = {
  readonly choice: string;
  readonly findingId: string;
  readonly ordinal: number;
  readonly violationCode: string;
  readonly measure: Measure;
  readonly sanctionAt: number | null;
  readonly actOn: LegalDate;
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  /** Why the measure cannot be taken; null when it can. */
  readonly refusal: SanctionRefusal | null;
  /** What the region's ladder says of it; null where none is published. */
  readonly band: BandAnswer | null;
  /** The elements that the measure asks for and no exhibit proves. */
  readonly gaps: readonly ElementKey[];
  /** What the organ fined for the same before; null for what is no fine. */
  readonly past: Past | null;
};

const choiceOf = (findingId: string, code: string, at: number | null): string => [findingId, code, at ?? ""].join("/");

/** Every measure that the entries of a finding name for this kind of decision, with its range or why there is none. */
export function measuresOn(
  kind: DecisionKind,
  ground: Ground,
  place: { readonly regionCode: string; readonly today: LegalDate },
): readonly MeasureOption[] {
  const entries = [ground.violationCode, ...(ground.defiedOn === null ? [] : [IGNORED_ORDER])];
  return [...new Set(entries)].flatMap((code) => {
    const violation = violationOf(code);
    if (violation === null) return [];
    const actOn = actedOn(ground, code, place.today);
    return kind === "no_penalty"
      ? [nothingOn(ground, code, actOn)]
      : sanctionOptions(kind, ground, violation, { ...place, actOn });
  });
}

const nothingOn = (ground: Ground, violationCode: string, actOn: LegalDate): MeasureOption => ({
  choice: choiceOf(ground.id, violationCode, null),
  findingId: ground.id,
  ordinal: ground.ordinal,
  violationCode,
  measure: "none",
  sanctionAt: null,
  actOn,
  leastFen: null,
  mostFen: null,
  refusal: null,
  band: null,
  gaps: gapsOf(ground, { violationCode, sanctionAt: null }),
  past: null,
});

type Place = { readonly regionCode: string; readonly actOn: LegalDate };

function sanctionOptions(kind: DecisionKind, ground: Ground, violation: Violation, place: Place): MeasureOption[] {
  const answers = sanctionsOf(violation, factsOf(ground, violation, place));
  return answers.flatMap((answer, at) => {
    const measure = measureOf[answer.kind];
    if (!measuresOf[kind].includes(measure)) return [];
    return [
      {
        choice: choiceOf(ground.id, violation.code, at),
        findingId: ground.id,
        ordinal: ground.ordinal,
        violationCode: violation.code,
        measure,
        sanctionAt: at,
        actOn: place.actOn,
        leastFen: answer.ok ? answer.minFen : null,
        mostFen: answer.ok ? answer.maxFen : null,
        refusal: answer.ok ? null : answer.reason,
        band: null,
        gaps: gapsOf(ground, { violationCode: violation.code, sanctionAt: at }),
        past: null,
      },
    ];
  });
}

/** The day whose law judges the act: of conduct that goes on today's, of an ignored order the day it was found so. */
export const actedOn = (
  { happenedUntil, defiedOn, violationCode }: Ground,
  code: string,
  today: LegalDate,
): LegalDate => (code === violationCode ? (happenedUntil ?? today) : (defiedOn ?? today));

type ProvedGround = Pick<Ground, "violationCode" | "workerCount" | "amountFen" | "defiedOn">;

/** What the case has proved, as the form of a sanction asks for it. The finding's amount is of its own entry's base. */
export function factsOf(ground: ProvedGround, violation: Violation, { regionCode, actOn }: Place): SanctionFacts {
  const isOwn = violation.code === ground.violationCode;
  const bases = violation.sanctions.flatMap(({ base }) => base ?? []);
  const amounts = isOwn && ground.amountFen !== null ? bases.map((base) => [base, ground.amountFen]) : [];
  return {
    actedOn: actOn,
    regionCode,
    proved: ground.defiedOn === null ? [] : ignoredOrderPreconditions,
    counts: { affected_workers: ground.workerCount },
    childMonths: {},
    moneyFen: Object.fromEntries(amounts),
  };
}

/** True when the sanction presupposes an order that was ignored. */
export function needsIgnoredOrder(code: string, sanctionAt: number | null): boolean {
  const precondition = sanctionAt === null ? null : (violationOf(code)?.sanctions[sanctionAt]?.precondition ?? null);
  return ignoredOrderPreconditions.some((each) => each === precondition);
}

/** The same for two measures that answer one act: not obeying is another act than the conduct itself. */
export const actKeyOf = (findingId: string, code: string, sanctionAt: number | null): string =>
  `${needsIgnoredOrder(code, sanctionAt) ? "ignored" : "done"}:${findingId}`;
