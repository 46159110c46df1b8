import { yuan } from "@/lib/kernel/money";
import type { Sanction } from "@/lib/violations/catalogue";
import { sanctionUnitLabels } from "@/lib/violations/labels";
import type { FactorCode, FactorEffect, FactorRefusal } from "./factors";
import type { RuleAct, RuleState, SettingKind, TierMatch } from "./lifecycle";
import type { RuleFault, RuleRefusal } from "./policy";
import type { CriterionKind, HalfOpen, Tier } from "./tiers";

export const ruleStateLabels: Readonly<Record<RuleState, string>> = {
  entered: "待公布",
  published: "已公布",
  ended: "已停止适用",
  discarded: "已作废",
};

export const ruleActLabels: Readonly<Record<RuleAct, string>> = {
  revise: "修改",
  publish: "审定公布",
  discard: "作废",
  end: "停止适用",
};

export const discretionEventLabels: Readonly<Record<string, string>> = {
  "ladder.enter": "登记裁量基准",
  "ladder.revise": "修改裁量基准",
  "ladder.publish": "公布裁量基准",
  "ladder.discard": "作废裁量基准",
  "ladder.end": "停止适用裁量基准",
  "discretion_setting.enter": "登记数额标准",
  "discretion_setting.revise": "修改数额标准",
  "discretion_setting.publish": "公布数额标准",
  "discretion_setting.discard": "作废数额标准",
  "discretion_setting.end": "停止适用数额标准",
};

export const settingKindLabels: Readonly<Record<SettingKind, string>> = {
  hearing_citizen: "较大数额罚款（公民）",
  hearing_organisation: "较大数额罚款（法人或者其他组织）",
  collective_discussion: "集体讨论的罚款数额",
  first_offence_months: "首违不罚的回溯期限",
  wage_crime_worker: "拒不支付劳动报酬数额较大（一名劳动者）",
  wage_crime_total: "拒不支付劳动报酬数额较大（多名劳动者合计）",
};

export const settingBasisLabels: Readonly<Record<SettingKind, string>> = {
  hearing_citizen: "《行政处罚法》第六十三条：达到的，告知听证权利",
  hearing_organisation: "《行政处罚法》第六十三条：达到的，告知听证权利",
  collective_discussion: "《行政处罚法》第五十七条第二款：达到的，由负责人集体讨论决定",
  first_offence_months: "《行政处罚法》第三十三条第一款：此期间内没有同类违法的为初次违法",
  wage_crime_worker: "《刑法》第二百七十六条之一的司法解释第三条：拖欠一名劳动者三个月以上，并且达到的",
  wage_crime_total: "《刑法》第二百七十六条之一的司法解释第三条：拖欠十名以上劳动者，合计达到的",
};

export const tierMatchLabels: Readonly<Record<TierMatch, string>> = {
  all: "各项条件同时具备",
  any: "具备其中一项即可",
};

export const criterionLabels: Readonly<Record<CriterionKind, string>> = {
  workers: "涉及劳动者",
  amountFen: "涉及金额",
  overdueDays: "逾期天数",
  repeats: "此前同类违法次数",
};

export const factorLabels: Readonly<Record<FactorCode, string>> = {
  removed_consequences: "主动消除或者减轻违法行为危害后果",
  coerced_or_deceived: "受他人胁迫或者诱骗实施违法行为",
  confessed_unknown: "主动供述行政机关尚未掌握的违法行为",
  merit: "配合行政机关查处违法行为有立功表现",
  lighter_by_law: "法律、法规、规章规定其他应当从轻或者减轻处罚",
  minor_14_to_17: "违法人已满十四周岁不满十八周岁",
  impaired_mind: "尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人",
  minor_corrected_no_harm: "违法行为轻微并及时改正，没有造成危害后果",
  first_offence: "初次违法且危害后果轻微并及时改正",
  no_fault: "当事人有证据足以证明没有主观过错",
  under_14: "违法人不满十四周岁",
  incapable_mind: "精神病人、智力残疾人在不能辨认或者不能控制自己行为时违法",
  aggravated_by_ladder: "裁量基准规定的从重情形",
};

export const factorBasisLabels: Readonly<Record<FactorCode, string>> = {
  removed_consequences: "《行政处罚法》第三十二条第（一）项",
  coerced_or_deceived: "《行政处罚法》第三十二条第（二）项",
  confessed_unknown: "《行政处罚法》第三十二条第（三）项",
  merit: "《行政处罚法》第三十二条第（四）项",
  lighter_by_law: "《行政处罚法》第三十二条第（五）项",
  minor_14_to_17: "《行政处罚法》第三十条",
  impaired_mind: "《行政处罚法》第三十一条",
  minor_corrected_no_harm: "《行政处罚法》第三十三条第一款",
  first_offence: "《行政处罚法》第三十三条第一款",
  no_fault: "《行政处罚法》第三十三条第二款",
  under_14: "《行政处罚法》第三十条",
  incapable_mind: "《行政处罚法》第三十一条",
  aggravated_by_ladder: "《行政处罚法》第三十四条，本地裁量基准",
};

export const factorEffectLabels: Readonly<Record<FactorEffect, string>> = {
  lighten_must: "应当从轻或者减轻",
  lighten_may: "可以从轻或者减轻",
  no_penalty_must: "不予处罚",
  no_penalty_may: "可以不予处罚",
  aggravate: "从重",
};

export const discretionRefusals: Readonly<
  Record<Exclude<RuleRefusal, "illegal_transition" | "not_your_post"> | RuleFault | FactorRefusal, string>
> = {
  not_your_region: "只能办理本机关自己的裁量基准和数额标准。",
  own_entry: "登记人不能公布自己登记的内容，请由其他负责人公布。",
  tier_outside_law: "有档次超出现行条文的幅度，或者该条文已不能计算数额，不能公布。",
  same_day_published: "同一事项已有同日施行的内容公布，请核对施行日期。",
  ends_before_it_begins: "最后适用的日期早于施行日期。",
  tier_backwards: "最低数额大于最高数额。",
  tier_widens: "档次不得超出法定幅度（《行政处罚法》第三十四条）。法定幅度为{}。",
  criterion_backwards: "条件的上限必须大于下限。",
  violation_without_range: "该事项没有可以划分档次的罚款幅度，或者不能由本机关计算数额，请重新选择。",
  factor_without_exhibit: "每一项裁量情节都要有本案证据证明，请选择证据。",
  factor_reason_missing: "没有选择证据的，请写明由本机关哪些处罚记录证明，至少10个字；或者选择本案证据。",
  factor_exhibit_unknown: "所选证据不在本案证据目录中，请刷新后重新选择。",
};

const words: Readonly<Record<RuleRefusal, string>> = {
  ...discretionRefusals,
  illegal_transition: "已公布或者已作废的内容不再修改，请登记新的内容。",
  not_your_post: "裁量基准和数额标准由法制审核人员登记、机关负责人公布，您的岗位不能办理。",
};

export const whyNot = (reason: RuleRefusal | null): string | null => (reason === null ? null : words[reason]);

const unitWords: Readonly<Record<NonNullable<Sanction["unit"]>, string>> = {
  CNY: "",
  CNY_per_worker: "每人",
  CNY_per_person: "每人",
  CNY_per_child_per_month: "每名童工每月",
  multiple: "倍",
  percent: "%",
};

/** `每人¥1,000.00至¥5,000.00`, `1倍至5倍`: a range in the unit of its sanction. */
export function spanText(unit: Sanction["unit"], min: number, max: number): string {
  if (unit === null) return "";
  if (unit === "multiple" || unit === "percent") {
    const figure = (hundredths: number) => `${hundredths / 100}${unitWords[unit]}`;
    return min === max ? figure(max) : `${figure(min)}至${figure(max)}`;
  }
  const least = min === max ? "" : `${yuan(min)}至`;
  return `${unitWords[unit]}${min === 0 ? "" : least}${yuan(max)}${min === 0 ? "以下" : ""}`;
}

/** The statute's own range of a sanction in its unit. */
export const statuteText = ({ unit, min, max }: Sanction): string =>
  spanText(unit, Math.round((min ?? 0) * 100), Math.round((max ?? 0) * 100));

const criterionUnits: Readonly<Record<CriterionKind, (value: number) => string>> = {
  workers: (value) => `${value}人`,
  amountFen: yuan,
  overdueDays: (value) => `${value}天`,
  repeats: (value) => `${value}次`,
};

/** `涉及劳动者10人以上不满30人`: half-open, in words that say so. */
export function criterionText(kind: CriterionKind, { from, below }: HalfOpen): string {
  const unit = criterionUnits[kind];
  return `${criterionLabels[kind]}${from === null ? "" : `${unit(from)}以上`}${below === null ? "" : `不满${unit(below)}`}`;
}

/** The criteria of a tier in one sentence, or that only its wording says them. */
export function criteriaText({ criteria, match }: Pick<Tier, "criteria" | "match">): string {
  const kinds: readonly CriterionKind[] = ["workers", "amountFen", "overdueDays", "repeats"];
  const said = kinds
    .filter((kind) => criteria[kind].from !== null || criteria[kind].below !== null)
    .map((kind) => criterionText(kind, criteria[kind]));
  return said.length === 0 ? "按文件原文由承办人判断" : said.join(match === "all" ? "，并且" : "，或者");
}

/** A setting's value as people say it: `¥50,000.00以上（含本数）`, `24个月`. */
export function settingText(kind: SettingKind, value: number, isInclusive: boolean): string {
  if (kind === "first_offence_months") return `${value}个月`;
  return isInclusive ? `${yuan(value)}以上（含本数）` : `超过${yuan(value)}（不含本数）`;
}

/** What a tier's figures are typed in: `元`, `元/人`, `倍`. */
export const unitLabel = ({ unit }: Sanction): string => (unit === null ? "" : sanctionUnitLabels[unit]);
