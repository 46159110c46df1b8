import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import { orderRefusals } from "@/lib/orders/labels";
import type { OrderRefusal } from "@/lib/orders/policy";
import type { AdditionalWay } from "./additional-compensation";
import type { CalculationFault, Calculator, StepName } from "./calculation";
import type { ClaimStanding } from "./filter";
import type { PaidAnswer, PaymentProofState, SearchManner } from "./lifecycle";
import type { PaymentRefusal } from "./payment-policy";
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
  normal_months: "已确认为提供正常劳动的整月",
  minimum_standard: "适用的最低工资标准",
  leave_pay: "未休年休假",
  doubled: "第四十七条经济补偿的二倍",
  additional: "应付金额按比例加付",
  additional_sum: "应付金额限度内按金额加付",
  decided: "行政处理决定责令加付的金额中该行的份额",
  reviewed: "复议、诉讼保留的加付金额中该行的份额",
  total: "合计",
};

export const additionalWayLabels: Readonly<Record<AdditionalWay, string>> = {
  percent: "按比例",
  amount: "按该行的金额",
  total: "按结果保留的总额分摊到各行",
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
  day_ahead: "{}还没有到，只能核算到今天为止。",
  month_ahead: "{}还没有到，或者当月还没有结束，不能核算。",
  order_not_ignored: "责令支付的期限届满、认定逾期未改正之后，才能加付赔偿金。",
  rate_outside: "比例应当是50%至100%之间的整数；未休年休假工资报酬按100%加付。",
  sum_outside:
    "该行加付的金额应当在应付金额的50%至100%之间，不超过原决定加付该行的金额（{}）；未休年休假工资报酬按100%加付。",
  sum_above_decided: "该行加付的金额不能高于原决定加付该行的{}；需要填写到分的，请按金额加付。",
  sum_above_left: "该行加付的金额不能高于复议、诉讼结果保留的责令支付总额{}，请核对履行台账中登记的结果。",
};

/** Why an amount cannot be reckoned, with the month or days that it speaks of. */
export const faultWords = (fault: CalculationFault, detail = ""): string =>
  calculationFaults[fault].replace("{}", detail);

export const standingLabels: Readonly<Record<ClaimStanding, string>> = {
  unverified: "待核定",
  verified: "已核定",
  ordered: "已责令支付",
  partly: "部分支付",
  not_found: "找不到人",
  paid: "已付清",
  none_due: "核定为零",
  ended: "已剔除",
};

/** Every act of this module as the timeline names it, by the event's own word. */
export const claimEventLabels: Readonly<Record<string, string>> = {
  "claim.takeOver": "投诉明细转入劳动者台账",
  "claim.add": "劳动者台账增加明细",
  "claim.verify": "核定劳动者金额",
  "claim.end": "劳动者台账剔除一行",
  "claim.endSeveral": "劳动者台账剔除多行",
  "claim.list": "劳动者列入责令支付清单",
  "claim.search": "查找劳动者",
  "claim.draw": "抽取劳动者核实是否收到",
  "claim.answer": "记录劳动者的答复",
  "claim.addAdditional": "加付赔偿金",
  "claim.bookDecided": "按送达的行政处理决定记入加付赔偿金",
  "claim.bookReviewed": "按复议、诉讼保留的总额记入加付赔偿金",
  "payment.submit": "报送支付证明",
  "payment.accept": "核对支付证明：认可",
  "payment.reject": "核对支付证明：不认可",
  "payment.correct": "更正已认可的支付",
  "payment.attach": "上传支付证明文件",
  "payment.detach": "移除未报送的支付证明文件",
  "minimumWage.enter": "录入最低工资标准",
  "minimumWage.correct": "更正最低工资标准",
  "minimumWage.strike": "注销最低工资标准",
};

const calculationWords = Object.fromEntries(
  Object.entries(calculationFaults).map(([fault, words]) => [`calculation_${fault}`, words]),
);

export const claimRefusals: Readonly<
  Record<
    Exclude<ClaimRefusal | PaymentRefusal, OrderRefusal> | Exclude<ClaimFault, `calculation_${CalculationFault}`>,
    string
  >
> &
  Readonly<Record<string, string>> = {
  ...calculationWords,
  claim_ended: "该行已经剔除，不能再办理。",
  claim_ordered: "该行已列入下达的限期改正指令书，不能再改动；金额有误的，请先由大队长撤销指令书。",
  nothing_to_take_over: "本案的投诉没有还未转入的明细。",
  claim_person_id_wrong: "证件号码与校验规则不符，请对照证件逐位核对。",
  claim_rows_too_many: "一次最多粘贴5000行，请分次粘贴。",
  claim_lines_known:
    "第{}行与台账中已有的明细，或者与粘贴内容中前面的行完全相同（姓名、证件号码、期间、项目、金额都一样），整批没有录入。" +
    "是重复的，请删去这些行；确实另外应付的，勾选下面的确认后再录入。",
  claim_rows_unknown: "台账中没有第{}行，请核对行号。",
  claim_rows_settled: "第{}行已经剔除，或者已列入下达的限期改正指令书，不能剔除；所填各行都没有剔除。",
  list_order_not_issued: "指令书还没有下达或者已经撤销，不能列入清单。",
  list_item_settled: "该项已经改正或者撤销，不能再列入清单。",
  list_without_amount: "该项没有写明金额，不能列入清单；请在指令书中写明金额。",
  list_total_differs:
    "所选明细的核定金额合计与该项写明的金额不一致，不能列入。请核对选择的项目和不列入的行号，" +
    "或者由大队长撤销指令书后按核定金额重新下达。",
  list_rows_unknown: "第{}行不在可以列入的明细中，请核对行号。",
  nothing_paid: "还没有核对认可的支付，没有可以抽取的劳动者。",
  draw_answered: "该劳动者的答复已经记录，不能更改；需要再问的，请再抽取一次。",
  order_not_ignored: "责令支付的期限届满、该项认定逾期未改正之后，才能加付赔偿金。",
  additional_known: "该行已经加付过赔偿金。",
  additional_total_unasked: "没有变更该项加付赔偿金的复议、诉讼结果，不按总额分摊。",
  additional_total_missing: "请填写结果保留的加付赔偿金总额。",
  additional_total_above: "保留的总额不能高于原决定加付的{}。",
  additional_total_above_left: "保留的总额不能高于复议、诉讼结果保留的责令支付总额{}，请核对履行台账中登记的结果。",
  additional_total_outside:
    "总额按比例分摊以后，第{}行不在应付金额的50%至100%之间，没有记入；结果分别写明各劳动者金额的，请逐行按金额加付。",
  additional_not_named:
    "该行不是劳动报酬、最低工资差额、加班费、经济补偿或者未休年休假工资报酬，依照《劳动合同法》第八十五条不加付赔偿金；" +
    "二倍工资、违法约定试用期赔偿金、违法解除赔偿金和加付的赔偿金本身都不再加付。",
  additional_reckoned:
    "加付赔偿金由系统按应付金额的50%至100%核算，不能重新核定；比例有误的，请先剔除该行，再从原明细重新加付；" +
    "行政处理决定责令加付的，从原明细办理加付，即按决定的金额记账。",
  minimum_wage_known: "该区划同一天施行的标准已经录入；录入有误的，请在“最低工资标准”中对该条办理更正。",
  searched_in_future: "查找日期不能晚于今天。",
  nothing_to_list: "没有可以列入的明细：已核定、金额大于零、还没有列入其他指令书的才能列入。",
  payment_rows_settled: "所选的劳动者中有已经付清、已报送待核对或者不在清单中的，请刷新后重新选择。",
  payment_lines_unreadable: "第{}行无法识别：每行依次为编号、金额、支付日期、支付方式（可空）、凭证号（可空）。",
  payment_lines_unknown: "第{}行的编号不在清单中，或者该行已经付清。",
  payment_lines_over: "第{}行的金额超过该劳动者还没有支付的金额，请核对。",
  payment_lines_future: "第{}行的支付日期晚于今天。",
  paid_in_future: "支付日期不能晚于今天。",
  received_whole: "实际收到的应当少于该笔支付的金额；全部没有收到的，填写0。",
  received_no_part: "只收到一部分的，请填写实际收到的金额：大于零，并且少于该行已认可的支付合计。",
  payment_taken_back: "该笔支付已经更正过，不再计入已支付。",
  nothing_to_take_back: "该行没有已认可的支付可以更正。",
  payment_file_missing: "请先上传至少一份支付凭证，再报送。",
  payment_files_too_many: "一次报送最多50个文件，请先报送已上传的文件。",
  own_payment_proof: "录入支付证明的人不能自己核对，请由另一名承办人核对。",
};

export const searchMannerLabels: Readonly<Record<SearchManner, string>> = {
  phone: "电话",
  message: "短信、即时通信",
  visit: "到住处、工地寻找",
  post: "邮寄",
  relatives: "向亲友、工友打听",
  notice: "张贴、网上公告",
};

export const paidAnswerLabels: Readonly<Record<PaidAnswer, string>> = {
  paid: "已经足额收到",
  partly: "只收到一部分",
  not_paid: "没有收到",
  not_reached: "没有联系上",
};

export const paymentProofStateLabels: Readonly<Record<PaymentProofState, string>> = {
  submitted: "待核对",
  accepted: "已认可",
  rejected: "不认可",
};

const words: Readonly<Record<CaseRefusal | ClaimRefusal | string, string>> = {
  ...caseRefusals,
  ...orderRefusals,
  ...claimRefusals,
};

/** Why an act on the ledger or its payments is closed, as a sentence; null stays null. */
export const whyNot = (reason: ClaimRefusal | PaymentRefusal | null): string | null =>
  reason === null ? null : (words[reason] ?? reason);

/** Why a share of the decided sum is not booked of itself. */
export const reducedWords = (number: string): string =>
  `${number}的金额已被复议或者诉讼变更，不再按原决定的金额记账，请按复议决定或者判决保留的金额加付：结果写明各劳动者金额的，逐行填写；只写明总额的，按总额分摊`;
