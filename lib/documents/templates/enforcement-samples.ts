import { caseName, caseNumber, contact, employer, party } from "./sample-people";

const decision = {
  decisionTitle: "行政处罚决定书",
  decisionNumber: "测人社监罚字〔2026〕3号",
  decidedOn: "2026-03-10",
  servedOn: "2026-03-12",
};
const debts = [
  { name: "罚款", amountFen: 1_000_000 },
  { name: "加处罚款", amountFen: 990_000 },
];

/** An input for each paper of an enforcement. */
export const enforcementSamples = {
  demandLetter: {
    ...decision,
    employer,
    creditCode: "91140105MA0H000108",
    payBy: "2026-03-27",
    days: 10,
    debts,
    asOf: "2026-04-29",
    surcharge: "罚款缴清前，每日按罚款数额的3%（¥300.00）继续加处罚款，以罚款数额为限。",
    manner: "将上述款项缴至测试市银行示范支行，户名：测试市财政局，账号：0000 1111 2222；也可以通过电子支付系统缴纳。",
    contact,
  },
  deferralAnswer: {
    ...{ ...decision, employer, contact, appliedOn: "2026-03-20", payBy: "2026-03-27" },
    ...{ kind: "分期缴纳", isGranted: true, note: "当事人资金周转确有困难。", isSurcharged: true },
    instalments: [
      { dueOn: "2026-04-30", amountFen: 500_000 },
      { dueOn: "2026-05-29", amountFen: 500_000 },
    ],
  },
  enforcementSuspension: {
    ...{ ...decision, employer, contact, on: "2026-05-06" },
    ground: "当事人履行确有困难或者暂无履行能力",
    note: "账户余额不足，在建项目停工，现无其他可供执行的财产。",
  },
  enforcementResumption: {
    ...{ ...decision, employer, contact, suspendedOn: "2026-05-06", on: "2026-08-03" },
    note: "项目已经复工，工程款已到账。",
  },
  enforcementEnding: {
    ...{ ...decision, employer, contact, on: "2026-12-14" },
    ground: "法人或者其他组织终止，无财产可供执行，又无义务承受人",
    note: "单位已经注销登记，清算报告载明无剩余财产。",
  },
  decisionRevocation: {
    ...{ ...decision, employer, contact, isPenal: true },
    ground: "事实认定错误",
    reason: "当事人提交的转账凭证证明，指令书的期限届满前已经付清工资。",
    paid: debts,
    government: "测试市人民政府",
    court: "测试市样例区人民法院",
  },
  performanceAgreement: {
    ...{ ...decision, employer, contact, debts, asOf: "2026-04-29", corrections: [] },
    organ: "测试市人力资源和社会保障局",
    note: "乙方于2026年5月31日前缴纳罚款的一半，于2026年6月30日前缴清；已付清劳动者的工资。",
    waivedSurchargeFen: 495_000,
  },
  courtApplication: {
    ...decision,
    court: "测试市示范区人民法院",
    organ: "测试市人力资源和社会保障局",
    respondent: party,
    suitEndedOn: "2026-09-14",
    reconsideration: {
      ...{ by: "测试市示范区人民政府", number: "示政复决〔2026〕8号", result: "维持决定" },
      ...{ on: "2026-08-28", receivedOn: "2026-08-28" },
    },
    demandNumber: "测人社监催字〔2026〕1号",
    demandServedOn: "2026-09-16",
    debts,
    asOf: "2026-10-12",
    opinion: "被申请人在陈述申辩中称工程款未结，暂无资金，对违法事实没有异议。",
    answer: "",
    object: "被申请人在测试市银行示范支行开立基本存款账户；名下有车辆两台。",
    contact,
  },
  deferralApproval: {
    caseNumber,
    caseName,
    employer,
    decisionNumber: decision.decisionNumber,
    fineFen: 1_000_000,
    owedFen: 1_000_000,
    payBy: "2026-03-27",
    appliedOn: "2026-03-20",
    kind: "分期缴纳",
    reason: "当事人提交近三个月财务报表，证明流动资金不足，确有经济困难。",
    instalments: [
      { dueOn: "2026-04-30", amountFen: 500_000 },
      { dueOn: "2026-05-29", amountFen: 500_000 },
    ],
    proposal: "情况属实，建议同意分两期缴纳。",
    opinion: "同意。督促按期缴纳。\n赵立群　2026年4月1日",
  },
};
