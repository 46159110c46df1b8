import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type EarlierAct, firstOffenceRefusal } from "./first-offence";
import type { LicenceBar } from "./licence";
import { type Measure, measuresOf } from "./lifecycle";
import { type LighteningFault, lighteningFault } from "./lightening";

export type ItemRefusal =
  | "decision_without_items"
  | "decision_finding_not_proved"
  | "exhibits_changed"
  | "amount_out_of_range"
  | LighteningFault
  | LicenceBar
  | "order_not_ignored"
  | "fined_twice"
  | "fined_before"
  | "lighter_of_two"
  | "spared_before"
  | "punished_before"
  | "remedied_before"
  | "past_limitation"
  | "offended_before"
  | "act_with_police"
  | "act_sentenced"
  | "correction_unsaid";

/** What the rules look at of one proposed measure. */
export type ItemFacts = {
  readonly measure: Measure;
  readonly amountFen: number | null;
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  readonly isLightened: boolean;
  /** The circumstances that it claims, each with how many exhibits show it. */
  readonly claims: Parameters<typeof lighteningFault>[0]["claims"];
  readonly noticedFen: number | null;
  readonly isNoticed: boolean;
  /** It costs more than any notice of it ever said, and nothing new has come to light since. */
  readonly isRaised: boolean;
  /** Why this decision may not revoke the licence; null where it may, and of every other measure. */
  readonly licenceRefusal: LicenceBar | null;
  /** The finding stands and has an exhibit. */
  readonly isProved: boolean;
  /** An order in force has the act corrected. */
  readonly isCorrectionOrdered: boolean;
  /** The act was handed to the police, and they have not declined it. */
  readonly isWithPolice: boolean;
  /** A court has sentenced the act. */
  readonly isSentenced: boolean;
  /** The measure stands on something that was ignored. */
  readonly needsIgnoredOrder: boolean;
  /** What it may rest on was served in time, its period has run out, and it was found ignored by the proposal. */
  readonly hasIgnoredOrder: boolean;
  /** The acts that it answers and for which no decision in force fines the same employer. */
  readonly openActs: readonly string[];
  /** A decision in force says that what it answers is not punished. */
  readonly isSpared: boolean;
  /** A decision in force punishes what it says is not punished. */
  readonly isPunished: boolean;
  /** A remedy in force orders the same of one of its workers' rows, or of its finding where no rows tell them apart. */
  readonly isRemedied: boolean;
  /** Another fine of the proceeding is for the same conduct, under another entry that forbids it too. */
  readonly isUnderTwoEntries: boolean;
  /** Another entry fines the same conduct, as the case has found it, with a greater most. */
  readonly isLighterOfTwo: boolean;
  /** Last day on which the act could be found out; null while it goes on. */
  readonly limitOn: LegalDate | null;
  /** Day on which it was found, reported or complained of: what was found in time stays open to a decision. */
  readonly foundOn: LegalDate;
};

export type ItemsFacts = {
  readonly items: readonly ItemFacts[];
  /** The proceeding itself says how the act is corrected. */
  readonly saysCorrection: boolean;
  /** Every exhibit that the proposal listed still proves its finding, by the same file. */
  readonly keepsExhibits: boolean;
  readonly today: LegalDate;
  /** Where it is claimed that this is the first offence: the decisions that say otherwise. */
  readonly earlier: readonly EarlierAct[];
};

type Check = (facts: ItemsFacts) => ItemRefusal | null;

const some = ({ items }: ItemsFacts, fails: (item: ItemFacts) => boolean): boolean => items.some(fails);

export const isFine = ({ measure }: ItemFacts): boolean => measure === "fine";

const hasItems: Check = guard("decisions.items", ({ items }: ItemsFacts) =>
  items.length === 0 ? "decision_without_items" : null,
);

/** 《行政处罚法》第四十条: facts that are not clear, or without sufficient evidence, are not punished. */
const isProved: Check = guard("decisions.proved", (facts: ItemsFacts) =>
  some(facts, ({ isProved }) => !isProved) ? "decision_finding_not_proved" : null,
);

/** 《行政处罚法》第四十四条: the papers list the evidence that the proposal rested on. */
const keepsExhibits: Check = guard("decisions.exhibits_kept", ({ keepsExhibits: kept }: ItemsFacts) =>
  kept ? null : "exhibits_changed",
);

const isInRange: Check = guard("decisions.range", (facts: ItemsFacts) =>
  some(
    facts,
    ({ amountFen, leastFen, mostFen, isLightened }) =>
      amountFen !== null &&
      ((leastFen !== null && amountFen < leastFen && !isLightened) || (mostFen !== null && amountFen > mostFen)),
  )
    ? "amount_out_of_range"
    : null,
);

const isLightenedByLaw: Check = ({ items }) => {
  const faults = items.map((item) => (item.isLightened ? lighteningFault(item) : null));
  return faults.find((fault) => fault !== null) ?? null;
};

const mayRevokeLicence: Check = ({ items }) =>
  items.find(({ licenceRefusal }) => licenceRefusal !== null)?.licenceRefusal ?? null;

/** What presupposes 逾期不改正 stands on an order, a measure of 第三十条第（三）项 also on a remedy, whose period is over. */
export const orderIgnored: Check = guard("decisions.order_ignored", (facts: ItemsFacts) =>
  some(facts, ({ needsIgnoredOrder, hasIgnoredOrder }) => needsIgnoredOrder && !hasIgnoredOrder)
    ? "order_not_ignored"
    : null,
);

/** 《行政处罚法》第二十九条: no two fines for one act, so each fine has an act of its own that no other answers. */
export const finesOnce: Check = guard("decisions.one_fine", (facts: ItemsFacts) => {
  const fines = facts.items.filter(isFine);
  if (fines.some(({ openActs }) => openActs.length === 0)) return "fined_before";
  if (fines.some((fine) => fine.isUnderTwoEntries)) return "fined_twice";
  const isShared = (act: string) => fines.filter(({ openActs }) => openActs.includes(act)).length > 1;
  return fines.some(({ openActs }) => openActs.every(isShared)) ? "fined_twice" : null;
});

const penalises = ({ measure }: Pick<ItemFacts, "measure">): boolean => measuresOf.penalty.includes(measure);

/** 《行政处罚法》第二十九条: of what several entries set for one conduct the greater fine is imposed. */
const finesTheHeavier: Check = guard("decisions.heavier_of_two", (facts: ItemsFacts) =>
  some(facts, (item) => isFine(item) && item.isLighterOfTwo) ? "lighter_of_two" : null,
);

/** 《行政处罚法》第五十七条第一款: no penalty beside a decision in force not to punish the same act. */
const isNotSpared: Check = guard("decisions.spared", (facts: ItemsFacts) =>
  some(facts, (item) => penalises(item) && item.isSpared) ? "spared_before" : null,
);

/** The same from the other side: while an act is punished, no decision says that it is not. */
const isNotPunished: Check = guard("decisions.punished", (facts: ItemsFacts) =>
  some(facts, ({ measure, isPunished }) => measure === "none" && isPunished) ? "punished_before" : null,
);

/** 《条例》第十八条: what is ordered already, and in force, is enforced and not ordered a second time. */
const isNotRemedied: Check = guard("decisions.remedied", (facts: ItemsFacts) =>
  some(facts, ({ isRemedied }) => isRemedied) ? "remedied_before" : null,
);

/** 《行政处罚法》第二十八条第一款: whoever is penalised is ordered to correct, by an order of the case or by this one. */
const correctionSaid: Check = guard("decisions.correction", ({ items, saysCorrection }: ItemsFacts) => {
  const isUnsaid = items.some((item) => penalises(item) && !item.isCorrectionOrdered);
  return isUnsaid && !saysCorrection ? "correction_unsaid" : null;
});

/** 移送规定 第十一条: no fine in place of a referral. */
const notWithPolice: Check = guard("decisions.with_police", (facts: ItemsFacts) =>
  some(facts, (item) => isFine(item) && item.isWithPolice) ? "act_with_police" : null,
);

/** 《行政处罚法》第三十五条: what a court has sentenced is not fined by the organ beside it. */
const notSentenced: Check = guard("decisions.sentenced", (facts: ItemsFacts) =>
  some(facts, (item) => isFine(item) && item.isSentenced) ? "act_sentenced" : null,
);

/** 《条例》第二十条: two years, unless the act was found, reported or complained of within them. */
export const isInTime: Check = guard("decisions.limitation", (facts: ItemsFacts) =>
  some(facts, ({ limitOn, foundOn }) => limitOn !== null && foundOn > limitOn && facts.today > limitOn)
    ? "past_limitation"
    : null,
);

const isFirst: Check = ({ earlier }) => (firstOffenceRefusal(earlier) === null ? null : "offended_before");

const ofActs = [
  orderIgnored,
  correctionSaid,
  notWithPolice,
  notSentenced,
  finesOnce,
  finesTheHeavier,
  isNotSpared,
  isNotPunished,
  isNotRemedied,
  isInTime,
  isFirst,
];
const checks = [hasItems, isProved, keepsExhibits, isInRange, isLightenedByLaw, mayRevokeLicence, ...ofActs];

/** The first rule of substance that the measures break; null when none. */
export const itemsRefusal: Check = (facts) => firstReason(checks, facts);
