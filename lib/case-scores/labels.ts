import { itemWords } from "./item-words";
import { type ItemCode, type ItemGroup, isVeto, type MarkVerdict, type VetoCode } from "./items";
import type { MarkRefusal, StandardRefusal, VetoRefusal } from "./policy";
import type { ItemResult, Score, ScoredItem } from "./score";

export const itemGroupLabels: Readonly<Record<ItemGroup, string>> = {
  authority: "执法主体",
  evidence: "调查取证",
  procedure: "程序和期限",
  measure: "适用法律和裁量",
  service: "送达",
  file: "文书和归档",
};

export const itemResultLabels: Readonly<Record<ItemResult, string>> = {
  passed: "符合",
  failed: "不符合",
  not_applicable: "不适用",
  open: "待评",
};

export const markVerdictLabels: Readonly<Record<MarkVerdict, string>> = {
  met: "符合",
  not_met: "不符合",
  not_applicable: "不适用",
};

/** What the numbers of a fault count; of the other items the file fails as a whole. */
const counted: Readonly<Partial<Record<ItemCode, string>>> = {
  inquiry_by_two: "份询问笔录",
  visit_by_two: "次现场检查",
  findings_proved: "项认定的事实",
  records_signed: "份询问笔录",
  steps_filmed: "个应当录音录像的环节",
  clocks_kept: "个期限",
  orders_served: "份指令书",
  decisions_served: "份决定书",
  papers_agree: "处不一致",
  party_heard: "件处理处罚",
  hearing_kept: "件处理处罚",
  chair_apart: "件处理处罚",
  legally_reviewed: "件处理处罚",
  discussed: "件处理处罚",
  not_heavier: "件处理处罚",
  order_ignored: "件处理处罚",
  fined_once: "件处理处罚",
  within_limitation: "件处理处罚",
};

/** The fault of a failed item by count and place, never by what somebody typed; empty where nothing is counted. */
export function faultWords({ code, result, at }: Pick<ScoredItem, "code" | "result" | "at">): string {
  const unit = counted[code];
  if (result !== "failed" || unit === undefined || at.length === 0) return "";
  return `按日期先后，第${at.join("、")}${unit}。`;
}

/** A score as it is said: one decimal, without a needless zero. */
export const scoreWords = (tenths: number): string => (tenths % 10 === 0 ? `${tenths / 10}` : (tenths / 10).toFixed(1));

const RULE = "不适用的和还没有评判的不计分，其余各项的得分按100分折算，尾数不进位。";

/** How the number comes about, in the standard's own points. */
export const reckoningWords = ({ passed, failed, not_applicable: apart, open }: Score["points"]): string =>
  `符合${passed}分，不符合${failed}分，不适用${apart}分，待评${open}分。${RULE}`;

/** By whose standard a file is judged. */
export const standardOnPaper = ({ name, source, validFrom }: Named): string =>
  `《${name}》，自${validFrom}起施行（依据：${source}）`;

type Named = { readonly name: string; readonly source: string; readonly validFrom: string };

/** The score with its vetoes; `tenths` is null where nothing counts. */
export const scoreOnPaper = (tenths: number | null, vetoes: number): string =>
  `${tenths === null ? "不计分" : `${scoreWords(tenths)}分`}${vetoes > 0 ? `；有${vetoes}项一票否决` : ""}`;

/** An item with its article, and whether the whole file fails by it. */
export function itemOnPaper(code: ItemCode): string {
  const { name, article } = itemWords[code];
  return `${name}${isVeto(code) ? "（一票否决）" : ""}${article === "" ? "" : `（${article}）`}`;
}

/** What is wrong with a checked item and repairs it; empty where nothing is. */
export const faultOnPaper = (item: Pick<ScoredItem, "code" | "result" | "at">): string =>
  item.result === "failed" ? `${faultWords(item)}${itemWords[item.code].repair}` : "";

type Mark = {
  readonly verdict: MarkVerdict;
  readonly reason: string;
  readonly markedBy: string | null;
  readonly markedOn: string;
};

/** What the last word on a judged item was; empty where nobody has judged. */
export const judgementOnPaper = (mark: Mark | undefined): string =>
  mark === undefined ? "" : `${markVerdictLabels[mark.verdict]}。${mark.reason}（${mark.markedBy}，${mark.markedOn}）`;

export const vetoOnPaper = (code: VetoCode): string => {
  const { name, article, repair } = itemWords[code];
  return `不符合“${name}”（${article}）。${repair}`;
};

/** Every act of this module as the timeline names it. */
export const scoreEventLabels: Readonly<Record<string, string>> = {
  "scoreStandard.set": "制定案卷评查标准",
  "case.markItem": "评判案卷评查项",
};

const vetoWords = (code: VetoCode): string => `案卷评查一票否决，不能送法制审核：${vetoOnPaper(code)}`;

/** A sentence for every veto, in words of the catalogue alone. */
export const vetoRefusals: Readonly<Record<VetoRefusal, string>> = {
  veto_organ_competent: vetoWords("organ_competent"),
  veto_two_officers: vetoWords("two_officers"),
  veto_recused_apart: vetoWords("recused_apart"),
  veto_inquiry_by_two: vetoWords("inquiry_by_two"),
  veto_visit_by_two: vetoWords("visit_by_two"),
  veto_party_heard: vetoWords("party_heard"),
  veto_hearing_kept: vetoWords("hearing_kept"),
  veto_chair_apart: vetoWords("chair_apart"),
  veto_legally_reviewed: vetoWords("legally_reviewed"),
  veto_discussed: vetoWords("discussed"),
  veto_not_heavier: vetoWords("not_heavier"),
  veto_order_ignored: vetoWords("order_ignored"),
  veto_fined_once: vetoWords("fined_once"),
  veto_within_limitation: vetoWords("within_limitation"),
};

export const scoreRefusals: Readonly<Record<StandardRefusal | MarkRefusal, string>> = {
  standard_not_your_post: "案卷评查标准由系统管理员录入。",
  standard_not_your_region: "只能制定本地区和所辖地区的标准。",
  standard_not_later: "施行日期应晚于本地区现有的最后一个标准；标准不修改，只由新的标准接替。",
  marks_not_your_post: "人工评判由大队长或者法制审核人员办理。",
  marks_not_your_organ: "本案不是本机关办理的案件，不能评判。",
  marks_own_case: "您办理过本案或者已经回避，不能评判本案的案卷。",
  marks_merged_case: "本案已并入其他案件，请在并入的案件中评判。",
};

export const whyNotMarked = (reason: MarkRefusal | null): string | null =>
  reason === null ? null : scoreRefusals[reason];
