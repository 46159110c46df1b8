import { violationOf } from "@/lib/violations/catalogue";
import { isFine } from "@/lib/violations/sanctions";
import type { NoPenaltyGround } from "./lifecycle";
import { IGNORED_ORDER, type IgnoredAct, needsIgnoredOrder, restsOn } from "./measures";
import { isSameAct, type PriorFine } from "./prior-fines";

/** What a decision in force says is not punished, with what of the finding was ignored up to its proposal. */
export type SparedAct = PriorFine & { readonly ground: NoPenaltyGround | null };

type Punished = Omit<PriorFine, "decisionId" | "decidedOn">;

/**
 * 《行政处罚法》第五十七条第一款: what was looked into ends in one decision, to punish or not to. While the one not to
 * punish an act stands, that act is not punished; what was ignored later is another.
 */
export function isSpared(item: Punished, spared: readonly SparedAct[]): boolean {
  const { findingId, violationCode, sanctionAt, ignored } = item;
  if (!needsIgnoredOrder(violationCode, sanctionAt)) return spared.some((prior) => isOfConduct(item, prior));
  const resting = restsOn(violationCode, ignored);
  const ofItself = spared.some((prior) => prior.findingId === findingId && prior.violationCode === violationCode);
  if (resting.length === 0) return ofItself;
  const answered = spared.flatMap(ignoredThen);
  return resting.every((act) => answered.some((other) => isSameIgnored(act, other)));
}

/**
 * The same from the other side: whether decisions in force punish what one not to punish would spare. Of what was
 * ignored, each act: one that no fine answers may still be spared.
 */
export function isPunished(item: Sparing, punished: readonly PriorFine[]): boolean {
  if (punished.some((prior) => ofConduct(prior) && isOfConduct(item, { ...prior, ground: item.ground }))) return true;
  const [sparing, resting] = [ignoredThen(item), punished.filter((prior) => !ofConduct(prior))];
  if (sparing.length === 0) return resting.some((prior) => isOfItself(item, prior));
  const answered = resting.flatMap(({ violationCode, ignored }) => restsOn(violationCode, ignored));
  return sparing.every((act) => answered.some((other) => isSameIgnored(act, other)));
}

/** Of a finding of having ignored, where neither decision rests on anything else that stands. */
const isOfItself = ({ findingId, violationCode }: Sparing, prior: PriorFine): boolean =>
  violationCode === IGNORED_ORDER &&
  prior.findingId === findingId &&
  prior.violationCode === violationCode &&
  restsOn(prior.violationCode, prior.ignored).length === 0;

type Sparing = Omit<SparedAct, "decisionId" | "decidedOn">;

const ofConduct = ({ violationCode, sanctionAt }: PriorFine): boolean => !needsIgnoredOrder(violationCode, sanctionAt);

/** That facts were not established says nothing of the same conduct under other facts. */
const isOfConduct = (item: Omit<Punished, "sanctionAt" | "ignored">, prior: SparedAct): boolean =>
  isSameAct(item, prior) && (prior.ground !== "facts_not_established" || prior.findingId === item.findingId);

/** What was ignored is spared with the entry that fines the ignoring. */
const ignoredThen = ({
  violationCode: code,
  ignored,
}: Pick<SparedAct, "violationCode" | "ignored">): readonly IgnoredAct[] =>
  violationOf(code)?.sanctions.some((sanction, at) => isFine(sanction) && needsIgnoredOrder(code, at))
    ? restsOn(code, ignored)
    : [];

/** An order is disobeyed on each finding, a remedy refused as a whole. */
const isSameIgnored = (one: IgnoredAct, other: IgnoredAct): boolean =>
  one.kind === other.kind &&
  one.number === other.number &&
  (one.kind === "decision" || one.findingId === other.findingId);
