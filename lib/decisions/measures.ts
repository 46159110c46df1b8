import type { LegalDate } from "@/lib/kernel/clock";
import { type Sanction, type SanctionKind, type Violation, violationOf } from "@/lib/violations/catalogue";
import type { ElementKey } from "@/lib/violations/elements";
import { ignoredOrderPreconditions, type SanctionFacts } from "@/lib/violations/sanction-facts";
import { sanctionsOf } from "@/lib/violations/sanctions";
import type { BandAnswer } from "./bands";
import { gapsOf } from "./evidence-gaps";
import type { EarlierAct } from "./first-offence";
import { type DecisionKind, type Measure, measuresOf } from "./lifecycle";
import { type MeasureRefusal, type Rival, rangeOf } from "./measure-range";
import { isAddressed, type Party } from "./party";
import type { Past } from "./past-fines";
import { moneyOf, type OrderedMoney, provedByTies } from "./proved-facts";
import { type Asked, askedOf, type Told } from "./told";

/** 《条例》第三十条第（三）项: not to obey an order to correct or not to perform a remedy is an act of its own. */
export const IGNORED_ORDER = "LDJC-30-3";

/** What an entry without an order of its own follows, where that order was ignored (《禁止使用童工规定》第六条第一款). */
const followedBy: Readonly<Record<string, string>> = { "TG-6-1": "TG-6-2" };

const measureOf: Readonly<Record<SanctionKind, Measure>> = {
  order_correct: "order_correct",
  order_pay: "order_pay",
  warning: "warning",
  fine_range: "fine",
  fine_per_worker: "fine",
  fine_multiple: "fine",
  confiscate: "confiscation",
  additional_compensation: "additional_compensation",
  revoke_licence: "licence_revocation",
};

/** An order to correct, a remedy, or what a penalty orders to be corrected, on a finding that was found ignored. */
export type IgnoredAct = {
  readonly findingId: string;
  readonly kind: "order" | "decision" | "penalty";
  readonly number: string;
  readonly servedOn: LegalDate;
  /** Last day that it gave. */
  readonly dueOn: LegalDate;
  readonly defiedOn: LegalDate;
};

/** What an entry may rest on: 第三十条第（三）项 names 责令改正 and remedies, every other entry 责令改正 alone. */
export const restsOn = (code: string, ignored: readonly IgnoredAct[]): readonly IgnoredAct[] =>
  ignored.filter(({ kind }) => kind !== "decision" || code === IGNORED_ORDER);

/** A finding that stands, as what may be imposed on it depends on it. */
export type Ground = {
  readonly id: string;
  readonly ordinal: number;
  readonly violationCode: string;
  readonly happenedUntil: LegalDate | null;
  readonly workerCount: number;
  readonly amountFen: number | null;
  /** The earliest found first. */
  readonly ignored: readonly IgnoredAct[];
  /** The elements of the finding to which an exhibit is tied. */
  readonly tied: readonly ElementKey[];
  /** What the workers' rows say of the money that was ordered on it; null where no row was. */
  readonly ledger?: OrderedMoney | null;
};

export type MeasureOption = {
  readonly choice: string;
  readonly findingId: string;
  readonly ordinal: number;
  readonly violationCode: string;
  readonly measure: Measure;
  readonly sanctionAt: number | null;
  readonly actOn: LegalDate;
  /** Under 第三十条第（三）项, what was ignored. */
  readonly ignored: readonly IgnoredAct[];
  /** Of a licence: whose is revoked, as the entry names it; null of every other measure. */
  readonly licensee: Sanction["target"] | null;
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  /** Why the measure cannot be taken; null when it can. */
  readonly refusal: MeasureRefusal | null;
  /** What must be told of it before it has a range; null when nothing. */
  readonly asked: Asked | null;
  /** How the range was reckoned from what was told, in words; empty where nothing was asked. */
  readonly reckoning: string;
  /** What the region's ladder says of it; null where none is published. */
  readonly band: BandAnswer | null;
  /** The elements that the measure asks for and no exhibit proves. */
  readonly gaps: readonly ElementKey[];
  /** What the organ fined for the same before; null for what is no fine. */
  readonly past: Past | null;
  /** For not punishing: the earlier decisions on the same kind of act that a first offence is held against. */
  readonly earlier: readonly EarlierAct[];
  /** What another entry sets for the same conduct, where that is more or cannot be reckoned; null otherwise. */
  readonly rival: Rival | null;
};

export const choiceOf = (findingId: string, code: string, at: number | null): string =>
  [findingId, code, at ?? ""].join("/");

type Where = {
  readonly regionCode: string;
  readonly today: LegalDate;
  /** Against whom; the unit unless said. */
  readonly party?: Party | undefined;
  /** What was told of the measures, by their choice. */
  readonly told?: ReadonlyMap<string, Told> | undefined;
};

/** Every measure that the entries of a finding name for this kind of decision, with its range or why there is none. */
export function measuresOn(kind: DecisionKind, ground: Ground, place: Where): readonly MeasureOption[] {
  const followed = followedBy[ground.violationCode] ?? [];
  const entries = [ground.violationCode, ...(ground.ignored.length === 0 ? [] : [IGNORED_ORDER].concat(followed))];
  return [...new Set(entries)].flatMap((code) => {
    const violation = violationOf(code);
    if (violation === null) return [];
    const actOn = actedOn(ground, code, place.today);
    const party = place.party ?? null;
    if (kind !== "no_penalty") return sanctionOptions(kind, ground, violation, { ...place, party, actOn });
    return answers(violation, party) ? [nothingOn(ground, code, actOn)] : [];
  });
}

/** A person is spared only where the entry punishes one. */
const answers = ({ sanctions }: Violation, party: Party): boolean =>
  party === null || sanctions.some((sanction) => isAddressed(sanction, party) === null);

const nothingOn = (ground: Ground, violationCode: string, actOn: LegalDate): MeasureOption => ({
  choice: choiceOf(ground.id, violationCode, null),
  findingId: ground.id,
  ordinal: ground.ordinal,
  violationCode,
  measure: "none",
  sanctionAt: null,
  actOn,
  ignored: namedUnder(violationCode, ground),
  licensee: null,
  leastFen: null,
  mostFen: null,
  refusal: null,
  ...{ asked: null, reckoning: "" },
  band: null,
  gaps: gapsOf(provedOn(ground), { violationCode, sanctionAt: null }),
  ...{ past: null, earlier: [], rival: null },
});

const provedOn = ({ violationCode, tied, ignored }: Ground) => ({
  ...{ violationCode, tied },
  defiedOn: restsOn(violationCode, ignored)[0]?.defiedOn ?? null,
});

const namedUnder = (code: string, { ignored }: Ground): readonly IgnoredAct[] =>
  code === IGNORED_ORDER ? ignored : [];

type Place = { readonly regionCode: string; readonly actOn: LegalDate };

function sanctionOptions(
  kind: DecisionKind,
  ground: Ground,
  violation: Violation,
  place: Place & Pick<Where, "told"> & { readonly party: Party },
): MeasureOption[] {
  const facts = factsOf(ground, violation, place);
  return sanctionsOf(violation, facts).flatMap((answer, at) => {
    const measure = measureOf[answer.kind];
    if (!measuresOf[kind].includes(measure)) return [];
    const choice = choiceOf(ground.id, violation.code, at);
    const asked = askedOf(violation, answer.sanction, facts);
    return [
      {
        choice,
        findingId: ground.id,
        ordinal: ground.ordinal,
        violationCode: violation.code,
        measure,
        sanctionAt: at,
        actOn: place.actOn,
        ignored: namedUnder(violation.code, ground),
        licensee: measure === "licence_revocation" ? answer.sanction.target : null,
        ...rangeOf(answer, asked, { party: place.party, told: place.told?.get(choice) }),
        asked,
        band: null,
        gaps: gapsOf(provedOn(ground), { violationCode: violation.code, sanctionAt: at }),
        ...{ past: null, earlier: [], rival: null },
      },
    ];
  });
}

/** The day whose law judges the act: of conduct that goes on today's, of what was ignored the day it was found so. */
export const actedOn = (
  { happenedUntil, ignored, violationCode }: Ground,
  code: string,
  today: LegalDate,
): LegalDate => (code === violationCode ? (happenedUntil ?? today) : (ignored[0]?.defiedOn ?? today));

type ProvedGround = Pick<Ground, "violationCode" | "workerCount" | "amountFen" | "ignored" | "ledger"> &
  Partial<Pick<Ground, "tied">>;

/** What the case has proved, as the form of a sanction asks for it. The finding's amounts are of its own entry. */
export function factsOf(ground: ProvedGround, violation: Violation, { regionCode, actOn }: Place): SanctionFacts {
  const isOwn = violation.code === ground.violationCode;
  const isIgnored = restsOn(violation.code, ground.ignored).length > 0;
  return {
    actedOn: actOn,
    regionCode,
    proved: [...(isIgnored ? ignoredOrderPreconditions : []), ...(isOwn ? provedByTies(ground.tied ?? []) : [])],
    // Each person has a decision of their own: what is due per person is due once in it.
    counts: { affected_workers: ground.workerCount, responsible_persons: 1 },
    childMonths: {},
    moneyFen: isOwn ? moneyOf(violation, ground) : {},
  };
}

/** True when the sanction presupposes that something was ignored. */
export function needsIgnoredOrder(code: string, sanctionAt: number | null): boolean {
  const precondition = sanctionAt === null ? null : (violationOf(code)?.sanctions[sanctionAt]?.precondition ?? null);
  return ignoredOrderPreconditions.some((each) => each === precondition);
}

/** True of a measure that names what was ignored: each under 第三十条第（三）项, and what presupposes it elsewhere. */
export const namesIgnored = (code: string, sanctionAt: number | null): boolean =>
  code === IGNORED_ORDER || needsIgnoredOrder(code, sanctionAt);

type Answering = {
  readonly findingId: string;
  readonly violationCode: string;
  readonly sanctionAt: number | null;
  /** What of this finding was ignored, as far as the proposal knew it. */
  readonly ignored: readonly IgnoredAct[];
};

/**
 * The acts that a measure answers: the conduct itself, or each act of not obeying that it rests on. An order is
 * disobeyed on each finding, for each item has its day and its defiance; a decision is refused as a whole, once.
 */
export function actsOf({ findingId, violationCode, sanctionAt, ignored }: Answering): readonly string[] {
  if (!needsIgnoredOrder(violationCode, sanctionAt)) return [`done:${findingId}`];
  const resting = restsOn(violationCode, ignored);
  if (resting.length === 0) return [`order:${findingId}`];
  return [...new Set(resting.map(({ kind, number }) => `${kind}:${kind === "order" ? findingId : number}`))];
}
