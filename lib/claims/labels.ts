import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import { orderRefusals } from "@/lib/orders/labels";
import type { OrderRefusal } from "@/lib/orders/policy";
import type { CalculationFault, Calculator, StepName } from "./calculation";
import type { ClaimStanding } from "./filter";
import type { ClaimFault, ClaimRefusal } from "./policy";
import type { ContractTerm } from "./probation-compensation";

export const calculatorLabels: Readonly<Record<Calculator, string>> = {
  arrears: "拖欠工资",
  overtime: "加班工资",
  double_wage: "未订立书面劳动合同二倍工资",
  probation: "违法约定试用期赔偿金",
  annual_leave: "未休年休假工资报酬",
  minimum_wage: "低于最低工资标准的差额",
  unlawful_termination: "违法解除、终止劳动合同赔偿金",
  additional_compensation: "加付赔偿金",
};

/** The article on which each calculator rests. */
export const calculatorBasis: Readonly<Record<Calculator, string>> = {
  arrears: "《中华人民共和国劳动法》第五十条",
  overtime: "《中华人民共和国劳动法》第四十四条",
  double_wage: "《中华人民共和国劳动合同法》第八十二条、《劳动合同法实施条例》第七条",
  probation: "《中华人民共和国劳动合同法》第十九条、第八十三条",
  annual_leave: "《职工带薪年休假条例》第五条、《企业职工带薪年休假实施办法》第十条、第十一条",
  minimum_wage: "《中华人民共和国劳动合同法》第八十五条第（二）项",
  unlawful_termination: "《中华人民共和国劳动合同法》第八十七条",
  additional_compensation: "《中华人民共和国劳动合同法》第八十五条、《劳动保障监察条例》第二十六条",
};

export const stepLabels: Readonly<Record<StepName, string>> = {
  month: "当月",
  weekday_overtime: "工作日延时加班",
  rest_day_overtime: "休息日加班（未补休）",
  holiday_overtime: "法定休假日加班",
  already_paid: "减去已支付",
  period: "计算期间",
  whole_months: "满月部分",
  part_month: "不满一个月部分",
  multiple: "倍数",
  leave_pay: "未休年休假",
  doubled: "第四十七条经济补偿的二倍",
  additional: "应付金额按比例加付",
  total: "合计",
};

export const contractTermLabels: Readonly<Record<ContractTerm, string>> = {
  fixed: "固定期限",
  open_ended: "无固定期限",
  task: "以完成一定工作任务为期限",
};

export const ROUNDING = "每一行按未取整的算式算到分，满半分进一分；合计等于各行相加。";

/** Why an amount cannot be reckoned; what follows a colon stands where the sentence has `{}`. */
export const calculationFaults: Readonly<Record<CalculationFault, string>> = {
  month_twice: "同一月份写了两行，请合并。",
  paid_over_due: "已支付的多于应支付的，请核对。{}",
  nothing_owed: "算得应付金额为零，请核对；确实不欠的，请剔除该行并写明理由。",
  no_hours: "请至少填写一类加班小时数。",
  within_first_month: "自用工之日起未满一个月，还不发生二倍工资。",
  part_month_wage_missing: "{}不满一个月。条文没有折算规定，请按工资表填写这几天的应发工资。",
  part_month_wage_unwanted: "计算期间正好是整月，没有不满一个月的部分，请清空该项。",
  part_over_month: "不满一个月部分的工资多于月工资，请核对。",
  dates_backwards: "结束日期早于开始日期，请核对。",
  probation_within_limit: "已履行的试用期没有超过法定期限，不发生赔偿金。",
  leave_days_missing: "请填写未休天数。",
  minimum_unknown:
    "本地区{}的月最低工资标准还没有录入，不能核算。请本机关系统管理员在“最低工资标准”中按公布的文件录入。",
  minimum_changes_within: "{}当月最低工资标准有调整，请按天数另行核算后手工核定。",
  no_shortfall: "各月支付的都不低于最低工资标准，没有差额。",
  order_not_ignored: "责令支付的期限届满、认定逾期未改正之后，才能加付赔偿金。",
  rate_outside: "比例应当是50%至100%之间的整数；未休年休假工资报酬按100%加付。",
};

/** Why an amount cannot be reckoned, with the month or days that it speaks of. */
export const faultWords = (fault: CalculationFault, detail = ""): string =>
  calculationFaults[fault].replace("{}", detail);

export const standingLabels: Readonly<Record<ClaimStanding, string>> = {
  unverified: "待核定",
  verified: "已核定",
  ended: "已剔除",
};

type Stood = { readonly endedOn: string | null; readonly verifiedFen: number | null };

export function standingOf({ endedOn, verifiedFen }: Stood): ClaimStanding {
  if (endedOn !== null) return "ended";
  return verifiedFen === null ? "unverified" : "verified";
}

/** Every act of this module as the timeline names it, by the event's own word. */
export const claimEventLabels: Readonly<Record<string, string>> = {
  "claim.takeOver": "投诉明细转入劳动者台账",
  "claim.add": "劳动者台账增加明细",
  "claim.verify": "核定劳动者金额",
  "claim.end": "劳动者台账剔除一行",
  "minimumWage.enter": "录入最低工资标准",
};

const calculationWords = Object.fromEntries(
  Object.entries(calculationFaults).map(([fault, words]) => [`calculation_${fault}`, words]),
);

export const claimRefusals: Readonly<
  Record<Exclude<ClaimRefusal, OrderRefusal> | Exclude<ClaimFault, `calculation_${CalculationFault}`>, string>
> &
  Readonly<Record<string, string>> = {
  ...calculationWords,
  claim_ended: "该行已经剔除，不能再办理。",
  claim_ordered: "该行已列入下达的限期改正指令书，不能再改动；金额有误的，请先由大队长撤销指令书。",
  nothing_to_take_over: "本案的投诉没有还未转入的明细。",
  claim_person_id_wrong: "证件号码与校验规则不符，请对照证件逐位核对。",
  claim_rows_too_many: "一次最多粘贴5000行，请分次粘贴。",
};

const words: Readonly<Record<CaseRefusal | ClaimRefusal | string, string>> = {
  ...caseRefusals,
  ...orderRefusals,
  ...claimRefusals,
};

/** Why an act on the ledger is closed, as a sentence; null stays null. */
export const whyNot = (reason: ClaimRefusal | null): string | null =>
  reason === null ? null : (words[reason] ?? reason);
