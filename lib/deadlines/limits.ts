import type { LegalDate } from "@/lib/kernel/clock";
import type { WorkCalendar } from "./calendar";
import { days, hours, type Limit, months, workingDays, years } from "./limit-units";
import { reconsiderationLimits } from "./reconsideration-limits";
import { wageListLimits } from "./wage-list-limits";
import { type DueDate, dueDate } from "./working-days";

const RULES = "《关于实施〈劳动保障监察条例〉若干规定》";
const LITIGATION = "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》";
const REFERRAL = "《行政执法机关移送涉嫌犯罪案件的规定》";

export const limits = {
  "T-LIMIT-2Y": { ...years, amount: 2, hard: true, label: "查处时效", basis: "《劳动保障监察条例》第二十条" },
  "T-LIMIT-2Y-P": {
    ...years,
    amount: 2,
    hard: true,
    label: "处罚时效",
    basis: "《行政处罚法》第三十六条",
    exceptional: { amount: 5, unit: "years", label: "涉及公民生命健康安全、金融安全且有危害后果" },
  },
  "T-ACCEPT": { ...workingDays, amount: 5, label: "投诉受理", basis: `${RULES}第十八条` },
  "TIP-CHECK": {
    ...workingDays,
    amount: 5,
    setting: true,
    label: "举报审查（本机关内部要求）",
    basis: "《劳动保障监察条例》第十四条第二款规定及时立案，没有规定天数；天数是本机关的内部要求",
  },
  "T-FILE": { ...days, amount: 0, roll: false, label: "受理之日立案", basis: `${RULES}第十八条` },
  "T-REJECT-2Y": { ...workingDays, amount: 5, label: "超过时效的不予受理告知", basis: `${RULES}第十八条` },

  "T-INV": {
    ...workingDays,
    amount: 60,
    extension: { amount: 30, unit: "workingDays" },
    label: "调查期限",
    basis: "《劳动保障监察条例》第十七条",
  },
  "T-PEN-90": { ...days, amount: 90, label: "作出处罚决定", basis: "《行政处罚法》第六十条" },
  "T-DECIDE-15": {
    ...workingDays,
    amount: 15,
    verified: false,
    setting: true,
    label: "调查完成后作出决定",
    basis: `${RULES}第三十七条`,
  },
  "T-HOLD-7": { ...workingDays, amount: 7, label: "先行登记保存处理", basis: "《行政处罚法》第五十六条、第八十五条" },

  "T-STATEMENT": {
    ...workingDays,
    amount: 5,
    setting: true,
    hard: true,
    label: "陈述申辩",
    basis: "国家层面无统一期限，参照《重庆市劳动保障监察条例》第三十三条",
  },
  "T-HEAR-REQ": {
    ...workingDays,
    amount: 5,
    hard: true,
    label: "申请听证",
    basis: "《行政处罚法》第六十四条第（一）项、第八十五条",
  },
  "T-HEAR-NOTICE": {
    ...workingDays,
    amount: 7,
    direction: "back",
    label: "听证时间地点通知",
    basis: "《行政处罚法》第六十四条第（二）项、第八十五条",
  },
  "T-DELIVER-7": {
    ...workingDays,
    amount: 7,
    label: "处罚决定书送达",
    basis: "《行政处罚法》第六十一条第一款、第八十五条",
  },
  "T-NOTICE-30": { ...days, amount: 30, setting: true, label: "公告送达期满", basis: "《民事诉讼法》第九十五条" },
  "T-UP-10": {
    ...workingDays,
    amount: 10,
    verified: false,
    setting: true,
    label: "处罚决定报上级备案",
    basis: `${RULES}第四十六条，另见《浙江省劳动保障监察条例》第三十二条`,
  },
  "T-WITHDRAW-3": {
    ...workingDays,
    amount: 3,
    label: "撤回已公开的处罚决定",
    basis: "《行政处罚法》第四十八条第二款、第八十五条",
  },
  "T-MAJOR-CHECK-15": {
    ...workingDays,
    amount: 15,
    verified: false,
    label: "核实对公布重大违法行为的异议",
    basis: "《重大劳动保障违法行为社会公布办法》（人社部令第29号）",
  },
  "T-PUBLISH-7": {
    ...workingDays,
    amount: 7,
    verified: false,
    setting: true,
    label: "处罚决定公开",
    basis: "国办发〔2018〕118号",
  },

  ...wageListLimits,

  "T-PAY-15": { ...days, amount: 15, label: "缴纳罚款", basis: "《行政处罚法》第六十七条第三款" },
  "T-SURCHARGE": {
    ...days,
    amount: 1,
    roll: false,
    label: "加处罚款起算",
    basis: "《行政处罚法》第七十二条第一款第（一）项",
  },
  "T-HANDIN-2": {
    ...workingDays,
    amount: 2,
    label: "当场收缴罚款交回、缴付",
    basis: "《行政处罚法》第七十一条、第八十五条",
  },
  "T-DEMAND-10": {
    ...workingDays,
    amount: 10,
    hard: true,
    label: "催告后申请强制执行",
    basis: "《行政强制法》第五十四条、第六十九条",
  },
  "T-COURT-3M": { ...months, amount: 3, hard: true, label: "申请法院强制执行", basis: "《行政强制法》第五十三条" },
  "T-COURT-ACC": {
    ...workingDays,
    amount: 5,
    label: "法院受理强制执行申请",
    basis: "《行政强制法》第五十六条、第六十九条",
  },
  "T-COURT-RULE": {
    ...workingDays,
    amount: 7,
    label: "法院作出执行裁定",
    basis: "《行政强制法》第五十七条、第五十八条、第六十九条",
    exceptional: { amount: 30, unit: "days", label: "明显缺乏依据或者明显违法" },
  },
  "T-COURT-REVIEW": {
    ...days,
    amount: 15,
    label: "对不予受理、不予执行申请上一级法院复议",
    basis: "《行政强制法》第五十六条、第五十八条",
  },
  "T-SUSPEND-3Y": { ...years, amount: 3, label: "中止执行后不再执行", basis: "《行政强制法》第三十九条" },
  "T-JUDGMENT-2Y": {
    ...years,
    amount: 2,
    label: "申请执行生效裁判",
    basis: `《行政诉讼法》第九十五条，${LITIGATION}第一百五十三条`,
  },

  ...reconsiderationLimits,
  "T-SUE-6M": {
    ...months,
    amount: 6,
    label: "直接提起行政诉讼",
    basis: "《行政诉讼法》第四十六条",
    exceptional: { amount: 1, unit: "years", label: "未告知起诉期限，自知道行政行为内容起" },
  },
  "T-SUE-15": { ...days, amount: 15, label: "复议后提起行政诉讼", basis: "《行政诉讼法》第四十五条" },

  "T-REF-3D": { ...days, amount: 3, label: "移送审批", basis: `${REFERRAL}第五条` },
  "T-REF-24H": { ...hours, amount: 24, label: "批准后移送公安", basis: `${REFERRAL}第五条` },
  "T-REF-POLICE": { ...days, amount: 3, label: "公安审查并通知", basis: `${REFERRAL}第八条` },
  "T-REF-RECON": { ...days, amount: 3, label: "对不予立案提请复议", basis: `${REFERRAL}第九条` },
  "T-REF-ANSWER": { ...days, amount: 3, label: "公安机关答复复议", basis: `${REFERRAL}第九条` },
  "T-REF-SUPERVISE": { ...days, amount: 3, label: "建议检察院立案监督", basis: `${REFERRAL}第九条` },
  "T-REF-GOODS": { ...days, amount: 3, label: "移交涉案物品和材料", basis: `${REFERRAL}第十二条` },

  "T-ARCHIVE": { ...years, amount: 3, verified: false, label: "案卷保存", basis: `${RULES}第四十条` },
  "T-WAGE-LEDGER": {
    ...years,
    amount: 3,
    label: "用人单位保存工资支付台账",
    basis: "《保障农民工工资支付条例》第十五条",
  },
  "T-CONTRACT-KEEP": {
    ...years,
    amount: 2,
    label: "用人单位保存劳动合同文本",
    basis: "《劳动合同法》第五十条第三款",
  },
} as const satisfies Record<string, Limit>;

export type LimitKey = keyof typeof limits;

/**
 * What the public and the superior organ read of a decision, the list of wage arrears, a reconsideration, a court that
 * enforces, and what a leader wrote have days that outlast their case.
 */
export const outlastsFile: readonly (LimitKey | SetLimit)[] = [
  ...(["T-PUBLISH-7", "T-WITHDRAW-3", "T-LIST-CHECK-5", "T-LIST-DECIDE-20"] as const),
  ...(["T-LIST-REMOVE-15", "T-LIST-OFF-10", "T-MAJOR-CHECK-15", "T-UP-10", "ACT-DUE"] as const),
  ...(["T-REPLY-10", "T-RECON-DECIDE", "T-COURT-RULE", "T-COURT-REVIEW", "INSTRUCTION-DUE"] as const),
];

/** Limits that the organ sets itself, with the day written on a paper. */
export type SetLimit =
  | "ORDER-ITEM"
  | "CORRECT-BY"
  | "INQUIRY-DUE"
  | "SUPPLEMENT-DUE"
  | "ROUTING-DUE"
  | "PERFORM-DUE"
  | "INSTALMENT-DUE"
  | "INSTRUCTION-DUE"
  | "ACT-DUE";
/** Limits that end at an instant; as a clock they end with its day. */
export type HourLimitKey = { [Key in LimitKey]: (typeof limits)[Key]["unit"] extends "hours" ? Key : never }[LimitKey];
/** The limits whose end is a legal date; those counted in hours end at an instant (`addHours`). */
export type DatedLimitKey = Exclude<LimitKey, HourLimitKey>;

/** A row with its optional marks, for code that does not know which limit it holds. */
export const limitOf = (key: LimitKey): Limit => limits[key];

export const isLimitKey = (text: string): text is LimitKey => Object.hasOwn(limits, text);

/** The due date of a limit by its own amount, or the one a region has set, its unit, direction and rule on days off. */
export function limitDue(
  key: DatedLimitKey,
  start: LegalDate,
  calendar: WorkCalendar,
  own?: { readonly amount: number },
): DueDate {
  const { amount, unit, direction, roll } = { ...limits[key], ...own };
  return dueDate({ start, amount, unit, direction, roll }, calendar);
}
