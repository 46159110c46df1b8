import { criterionLabels } from "@/lib/discretion/labels";
import { yuan } from "@/lib/kernel/money";
import { fenAsTyped } from "@/lib/orders/grounds";
import { elementNames } from "@/lib/violations/element-labels";
import { targetLabels } from "@/lib/violations/labels";
import type { BandAnswer } from "./bands";
import { closedBecause, unweighedWords } from "./closed-labels";
import { factPiece } from "./fact-pieces";
import { factorChoices } from "./factor-labels";
import { revokesLicence } from "./hearing-threshold";
import { licenceWords, measureLabels, tierOf, titleOf } from "./labels";
import { type DecisionKind, decisionKinds } from "./lifecycle";
import { hasLeast } from "./lightening";
import type { MeasureOption } from "./measures";
import { usualText } from "./past-labels";
import type { DecisionFile, DecisionItemRow } from "./queries/decision-file";
import type { GroundRow } from "./queries/grounds";
import type { KeptFact } from "./queries/kept-facts";
import { decisionRefusals } from "./refusal-words";
import { TOLD } from "./spot-labels";
import { spotChoiceFault } from "./spot-rules";
import { rateWords } from "./told-labels";

type Bank = { readonly bankName: string; readonly bankAddress: string; readonly bankAccount: string };

/** `1. 克扣或者无故拖欠…：罚款（¥2,000.00至¥20,000.00）`: a measure as the form's list offers it. */
const labelOf = (option: MeasureOption): string => {
  const title = titleOf(option.violationCode, option.ignored);
  return `事实${option.ordinal}　${title}：${measureLabels[option.measure]}${licenseeWords(option) || rangeWords(option) || askedWords(option)}`;
};

/** `（对劳务派遣单位）`: whose licence it is; empty where the entry names the unit alone. */
const licenseeWords = ({ licensee }: MeasureOption): string =>
  licensee === null || licensee === "employer" ? "" : `（对${targetLabels[licensee]}）`;

/** `（按童工人数×月数计算，每名童工每月¥5,000.00）`: what a range depends on that officers have not told yet. */
const askedWords = ({ asked, refusal }: MeasureOption): string =>
  asked === null || refusal !== null ? "" : `（${rateWords(asked)}）`;

export function rangeWords({ leastFen, mostFen }: Pick<MeasureOption, "leastFen" | "mostFen">): string {
  if (leastFen === null || mostFen === null) return "";
  return leastFen === mostFen ? `（${yuan(leastFen)}）` : `（${yuan(leastFen)}至${yuan(mostFen)}）`;
}

/** What the region's ladder says of a fine, as a sentence; empty where none is published. */
export function bandWords(band: BandAnswer | null): string {
  if (band === null) return "";
  const by = `裁量基准（${band.tierSource}）`;
  if (band.ok) return `${by}：属“${band.tierName}”档，${yuan(band.tierLeastFen)}至${yuan(band.tierMostFen)}。`;
  const missing = band.missing.map((kind) => criterionLabels[kind]).join("、");
  return missing === "" ? `${by}：由承办人按文字标准判断属于哪一档。` : `${by}：还缺${missing}，不能确定属于哪一档。`;
}

/** What of a finding no exhibit proves, as a sentence; empty where nothing lacks one. */
const gapWords = ({ ordinal, gaps }: MeasureOption): string =>
  gaps.length === 0 ? "" : `事实${ordinal}缺证据的要件：${elementNames(gaps)}。`;

/** The measures that may be chosen, as options of a list; a fixed amount is filled in. */
export const openChoices = (options: readonly MeasureOption[]) =>
  options.flatMap((option) =>
    option.refusal === null
      ? [
          {
            value: option.choice,
            label: labelOf(option),
            amount: option.leastFen !== null && option.leastFen === option.mostFen ? fenAsTyped(option.leastFen) : "",
            band: bandWords(option.band),
            gaps: gapWords(option),
            rival: unweighedWords(option),
            past: option.past,
            asked: option.asked,
            isLicence: revokesLicence(option),
          },
        ]
      : [],
  );

/** The same for a proposal: each with what it makes the papers say of its finding and what it may claim. */
export const weighedChoices = (options: readonly MeasureOption[], grounds: readonly GroundRow[]) =>
  openChoices(options).flatMap((choice) => {
    const option = options.find((each) => each.choice === choice.value);
    const ground = grounds.find(({ id }) => id === option?.findingId);
    if (!option || !ground) return [];
    // What has its range only from what is told may have a least then.
    const lightens = hasLeast(option) || (option.measure === "fine" && option.asked !== null);
    return [{ ...choice, fact: factPiece(option, ground), factors: factorChoices(option), lightens }];
  });

/** The measures that cannot be taken now, each with its reason. */
export const closedChoices = (options: readonly MeasureOption[]) =>
  options.flatMap((option) =>
    option.refusal === null
      ? []
      : [{ key: option.choice, label: labelOf(option), reason: closedBecause(option, option.refusal) }],
  );

/** The same for a penalty on the spot: those that it allows, and those that only the ordinary procedure does. */
export function spotChoices(options: readonly MeasureOption[], limitFen: number) {
  const judged = options.flatMap((option) =>
    option.refusal === null ? [{ option, fault: spotChoiceFault(option, limitFen) }] : [],
  );
  return {
    open: openChoices(judged.flatMap(({ option, fault }) => (fault === null ? [option] : []))),
    closedHere: judged.flatMap(({ option, fault }) =>
      fault === null ? [] : [{ key: option.choice, label: labelOf(option), reason: decisionRefusals[fault] }],
    ),
  };
}

/** The measures of a proposal as its form takes them again. */
const typedMeasures = (items: readonly DecisionItemRow[]) =>
  items.map(
    ({
      findingId,
      violationCode,
      sanctionAt,
      amountFen,
      isLightened,
      content,
      deviation,
      pastReason,
      factors,
      ...told
    }) => ({
      choice: [findingId, violationCode, sanctionAt ?? ""].join("/"),
      amount: fenAsTyped(amountFen),
      ...{ isLightened, content },
      deviation,
      pastReason,
      ...typedTold(told),
      factors: factors.map(({ code, reason, exhibits }) => ({
        ...{ code, reason },
        evidenceIds: exhibits.map(({ evidenceId }) => evidenceId),
      })),
    }),
  );

const typedTold = ({ persons, childMonths, baseFen, paidFen, ...licence }: Partial<DecisionItemRow>) => ({
  persons: persons ?? undefined,
  childMonths: (childMonths ?? []).join("、"),
  base: fenAsTyped(baseFen ?? null),
  paid: fenAsTyped(paidFen ?? null),
  licenceName: licence.licenceName ?? "",
  licenceNumber: licence.licenceNumber ?? "",
  licenceIssuer: licence.licenceIssuer ?? "",
});

/** A place for the text of every finding of a case, with what was written before. */
const typedFacts = (grounds: readonly GroundRow[], kept: readonly KeptFact[]) =>
  grounds.map(({ id }) => {
    const before = kept.find(({ findingId }) => findingId === id);
    return {
      ...{ findingId: id, statement: before?.statement ?? "", drawn: "" },
      ...{ harm: before?.harm ?? "", harmOrdinal: String(before?.harmOrdinal ?? "") },
    };
  });

/** The kind that an address names; a penalty when it names none. */
export const kindAsked = (asked: unknown): DecisionKind => decisionKinds.find((kind) => kind === asked) ?? "penalty";

/** The form of a new proposal: its first measure chosen where the case offers one. */
export const emptyProposal = (
  kind: DecisionKind,
  first: { value: string; amount: string } | undefined,
  grounds: readonly GroundRow[],
) => ({
  kind,
  items: [
    {
      ...{ choice: first?.value ?? "", amount: first?.amount ?? "", isLightened: false },
      ...{ content: "", deviation: "", pastReason: "", factors: [] },
    },
  ],
  facts: typedFacts(grounds, []),
  partySaid: "",
  opinion: "",
  gapReason: "",
  noPenaltyGround: "" as const,
  education: "",
  performDays: kind === "remedy" ? 15 : undefined,
  ...noCorrection,
  touchesPublicInterest: false,
  isComplex: false,
});

/** Nothing said of correcting the act: the orders of the case say it. */
const noCorrection = { correction: "" as const, correctionText: "", correctDays: undefined };

/** A proposal as its form takes it again. */
export const typedProposal = (decision: DecisionFile, grounds: readonly GroundRow[]) => ({
  kind: decision.kind,
  ...{ items: typedMeasures(decision.items), facts: typedFacts(grounds, decision.kept) },
  ...{ partySaid: decision.partySaid, opinion: decision.opinion, gapReason: decision.gapReason },
  ...{ noPenaltyGround: decision.noPenaltyGround ?? ("" as const), education: decision.education ?? "" },
  performDays: decision.performDays ?? undefined,
  ...{ correction: decision.correction ?? ("" as const), correctionText: decision.correctionText },
  correctDays: decision.correctDays ?? undefined,
  ...{ touchesPublicInterest: decision.touchesPublicInterest, isComplex: decision.isComplex },
});

/** The first statement of this round that waits for its answers, with its points. */
export function unansweredOf({ statements, round }: Pick<DecisionFile, "statements" | "round">) {
  const waiting = statements.find((statement) => statement.round === round && statement.answeredOn === null);
  return { statementId: waiting?.id ?? "", points: waiting?.points ?? [] };
}

/** The measures of a told proposal, as the form that makes them lighter shows them. */
export const adjustable = ({ items }: Pick<DecisionFile, "items">) =>
  items.map(({ id, ordinal, measure, noticedFen, amountFen, content, ...tier }) => ({
    id,
    label: `第${ordinal}项　${measureLabels[measure]}${licenceWords(tier)}`,
    noticed: noticedFen === null ? "" : yuan(noticedFen),
    amount: fenAsTyped(amountFen),
    content,
    tier: tierOf({ ...tier, deviation: "" }),
    deviation: tier.deviation,
    usual: usualText({ ...tier, pastReason: "" }),
    pastReason: tier.pastReason,
  }));

/** The form of a penalty on the spot at that minute: its first measure chosen where the case offers one. */
export const emptySpot = (atTime: string, bank: Bank | null, first: { value: string; amount: string } | undefined) => ({
  items: [{ choice: first?.value ?? "", amount: first?.amount ?? "", content: "", deviation: "", pastReason: "" }],
  ...noCorrection,
  ...{ toldAmount: first?.amount ?? "", opinion: "", told: TOLD, saidBy: "", points: [], waiver: "" },
  ...{
    atTime,
    place: "",
    receiver: "" as const,
    receiverName: "",
    refusal: "",
    witnessName: "",
    witnessFrom: "",
    files: [],
  },
  ...{ collect: "none" as const, collectReason: "", receiptNumber: "", isSurcharged: true },
  ...(bank ?? { bankName: "", bankAddress: "", bankAccount: "" }),
});
