import { violationOf } from "@/lib/violations/catalogue";
import { preconditionLabels } from "@/lib/violations/labels";
import { rangeText, sanctionRefusalLabels } from "@/lib/violations/sanction-labels";
import { basisOnPaper } from "./labels";
import type { MeasureRefusal, Rival } from "./measure-range";
import { type MeasureOption, needsIgnoredOrder } from "./measures";
import { decisionRefusals, SPARED_BEFORE } from "./refusal-words";

const measureRefusalLabels: Readonly<Record<MeasureRefusal, string>> = {
  ...sanctionRefusalLabels,
  target_is_person:
    "本项处罚责任人员个人，不得对单位作出。请先在“责任人员”中登记，再对其个人提出处罚意见，每个人分别告知、决定和送达。",
  spared_before: SPARED_BEFORE,
  punished_before: decisionRefusals.punished_before,
  remedied_before: decisionRefusals.remedied_before,
  lighter_of_two: decisionRefusals.lighter_of_two,
  target_is_unit: "本项处罚单位，不得对个人作出。",
  role_not_named:
    "本条处罚直接负责的主管人员和其他直接责任人员，没有列明法定代表人或者主要负责人。该人直接主管或者负责该事务的，请按查明的责任登记其责任身份。",
};

/** `本项处罚的前提尚未证明。前提：…`: why it is closed, and what is to be proved. */
export function closedBecause(option: MeasureOption, refusal: MeasureRefusal): string {
  const { violationCode, sanctionAt, rival } = option;
  if (refusal === "lighter_of_two" && rival !== null) return lighterWords(option, rival);
  const precondition = sanctionAt === null ? null : violationOf(violationCode)?.sanctions[sanctionAt]?.precondition;
  const why = measureRefusalLabels[refusal];
  if (refusal === "remedied_before" && option.reckoning !== "") return `${why}${option.reckoning}。`;
  if (refusal !== "precondition_missing" || !precondition) return why;
  const where = needsIgnoredOrder(violationCode, sanctionAt)
    ? "须有已送达、期限届满并认定逾期未改正的指令书。"
    : "请先在“事实—证据—依据对照表”中为这一要件对应证据。";
  return `${why}前提：${preconditionLabels[precondition]}。${where}`;
}

const named = ({ ordinal, violationCode }: Rival): string => `事实${ordinal}，${basisOnPaper(violationCode)}`;

const range = ({ leastFen, mostFen }: Pick<Rival, "leastFen" | "mostFen">): string =>
  leastFen === null || mostFen === null ? "未定" : rangeText(leastFen, mostFen);

/** Both ranges, and which of them counts. */
const lighterWords = (option: MeasureOption, rival: Rival): string =>
  `同一违法行为又违反另一规定（${named(rival)}），其罚款幅度为${range(rival)}，高于本项的${range(option)}，应当按照罚款数额高的规定处罚（《行政处罚法》第二十九条）。`;

/** Of a fine beside an entry whose range is not known: who says which of them counts. Empty where there is none. */
export const unweighedWords = ({ rival, refusal }: Pick<MeasureOption, "rival" | "refusal">): string => {
  if (rival === null || refusal !== null) return "";
  const why = rival.unreckoned === null ? "" : sanctionRefusalLabels[rival.unreckoned];
  return `同一违法行为又违反另一规定（${named(rival)}），其罚款幅度不能计算：${why}不能比较高低，适用哪一规定须由法制审核人员提出书面意见（《行政处罚法》第二十九条、第五十八条第一款第（三）项）。`;
};
