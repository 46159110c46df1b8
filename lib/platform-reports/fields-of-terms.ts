import { fieldsOf, type ReportField } from "./report-field";

const pay = fieldsOf("pay");
const insurance = fieldsOf("insurance");
const rules = fieldsOf("rules");

const cycles = { day: "按日", week: "按周", half_month: "按半月", month: "按月", order: "按单即时" };

/** The second half of the report: what is paid, what is insured, and the rules that workers live under. */
export const termFields: readonly ReportField[] = [
  pay.money("lowestHourly", "最低小时报酬", "报告期内劳动者实得报酬除以接单总时长，取最低一个月的平均值。"),
  pay.money("medianMonthly", "月报酬中位数", "报告期内每月接单20天以上的劳动者，月实得报酬的中位数。"),
  pay.choice("payCycle", "报酬支付周期", "多数劳动者多久结算一次。", cycles),
  pay.yesNo("nightAllowance", "夜间、恶劣天气、法定节假日补贴", "在这些时段接单，报酬是否高于平时。"),
  pay.text("deductions", "扣减报酬的情形", "哪些情形扣钱、按什么标准；不扣的写“不扣减”。"),
  pay.hours("longestOnline", "最长连续接单时间", "规则允许劳动者连续接单的最长小时数；没有限制的填24。"),
  pay.yesNo("forcedRest", "到时强制休息", "连续接单达到上限后，系统是否停止派单。"),

  insurance.people(
    "socialInsured",
    "参加职工社会保险人数",
    "符合确立劳动关系情形的劳动者中，由本单位缴纳社会保险的人数。",
  ),
  insurance.number("injuryOrders", "职业伤害保障缴费单数", "报告期内按单缴费的订单数；不在保障范围的填0。", {
    unit: "单",
  }),
  insurance.money("injuryPremium", "职业伤害保障缴费金额", "报告期内按单缴费的总金额；不在保障范围的填0。"),
  insurance.people("accidentInsured", "商业意外险人数", "由单位出资购买意外伤害保险、期末有效的人数。"),

  rules.yesNo(
    "published",
    "劳动规则已公示",
    "进入退出、订单分配、计件单价、抽成比例、报酬、工作时间、奖惩等规则，劳动者可以随时查看。",
  ),
  rules.date("publishedOn", "最近一次公示日期", "现行规则公示的日期。", { when: ["published", "yes"] }),
  rules.text("channel", "公示的位置", "例如：骑手端“我的—规则中心”。", { when: ["published", "yes"] }),
  rules.yesNo(
    "consulted",
    "规则和算法听取过劳动者意见",
    "修改直接涉及劳动者权益的规则、算法前，听取工会或者劳动者代表的意见。",
  ),
  rules.date("consultedOn", "最近一次听取意见日期", "协商、座谈或者书面征求意见的日期。", {
    when: ["consulted", "yes"],
  }),
  rules.number("appeals", "收到申诉", "报告期内劳动者对派单、扣减、处罚等提出的申诉件数。", { unit: "件" }),
  rules.number("appealsResolved", "办结申诉", "上述申诉中，报告期末已答复的件数。", { unit: "件" }),
  rules.yesNo("limits", "限制在其他平台就业", "协议、规则或者派单机制是否限制劳动者在其他平台接单。"),
  rules.text("limitsNote", "怎样限制", "写明规则的内容和依据。", { when: ["limits", "yes"] }),
  rules.yesNo("charges", "向劳动者收取财物", "押金、保证金、服装费、培训费等，是否向劳动者收取。"),
  rules.text("chargesNote", "收取什么、多少", "写明项目、金额和退还办法。", { when: ["charges", "yes"] }),
  rules.yesNo("union", "建立工会或者民主协商机制", "本单位有工会，或者有定期协商的制度。"),
  rules.yesNo("mediation", "设有劳动纠纷调解组织", "本单位设立，或者参加的行业、区域调解组织。"),
];
