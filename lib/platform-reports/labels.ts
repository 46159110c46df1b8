import { proseDate } from "@/lib/kernel/clock";
import type {
  MirrorState,
  MismatchSide,
  MismatchState,
  OperationMode,
  PlatformIndustry,
  ReportAct,
  ReporterField,
  ReporterKind,
  ReportState,
  ReportStep,
} from "./lifecycle";
import { HALF, type PeriodPhase } from "./period";
import type { RegisterFault, RegisterRefusal } from "./policy";

export const reporterKindLabels: Readonly<Record<ReporterKind, string>> = {
  platform: "平台企业",
  partner: "平台用工合作企业",
};

export const industryLabels: Readonly<Record<PlatformIndustry, string>> = {
  ride_hailing: "出行",
  food_delivery: "外卖",
  express: "快递",
  instant_delivery: "即时配送",
  city_freight: "同城货运",
  live_streaming: "网络主播",
  domestic_service: "家政",
  other: "其他",
};

export const modeLabels: Readonly<Record<OperationMode, string>> = {
  self_run: "自营",
  crowdsourced: "众包",
  dedicated: "专送",
  franchise: "加盟、代理",
  mixed: "多种方式并用",
  other: "其他",
};

export const reporterFieldLabels: Readonly<Record<ReporterField, string>> = {
  kind: "单位类型",
  industry: "行业",
  mode: "经营模式",
  sinceOn: "开始日期",
  untilOn: "停止日期",
};

/** A kept value in words: codes by their labels, days as they are. */
export function reporterValueWords(field: ReporterField, value: string): string {
  const labels: Readonly<Record<string, string>> = { ...reporterKindLabels, ...modeLabels, ...industryLabels };
  if (value === "") return "未停止";
  if (field === "mode") return { ...labels, ...modeLabels }[value] ?? value;
  return labels[value] ?? value;
}

export const phaseLabels: Readonly<Record<PeriodPhase, string>> = {
  upcoming: "尚未开放",
  open: "填报中",
  late: "已过截止日",
  locked: "已锁定",
};

/** `2026年下半年`. */
export function halfWords(half: string): string {
  const [, year, ordinal] = HALF.exec(half) ?? [];
  return `${year}年${ordinal === "1" ? "上" : "下"}半年`;
}

type Dates = { readonly opensOn: string; readonly dueOn: string; readonly lockedOn: string };

/** The dates of a period in one sentence, the same on every screen, mail and paper. */
export const periodSentence = ({ opensOn, dueOn, lockedOn }: Dates): string =>
  `${proseDate(opensOn)}起填报，${proseDate(dueOn)}前（含当日）提交；${proseDate(lockedOn)}后锁定，不再接收和更正。`;

export const stepLabels: Readonly<Record<ReportStep, string>> = {
  unit: "单位与经营模式",
  workforce: "用工方式与人数",
  agreements: "合同协议",
  pay: "报酬与工时",
  insurance: "保险",
  rules: "规则算法、限制、民主协商与调解",
};

export const reportStateLabels: Readonly<Record<ReportState, string>> = {
  draft: "填写中",
  submitted: "已提交，待审核",
  returned: "已退回，待更正",
  accepted: "已接收",
  superseded: "已被更正",
};

export const reportActLabels: Readonly<Record<ReportAct, string>> = {
  save: "保存一步",
  submit: "提交报告",
  giveBack: "退回报告",
  accept: "接收报告",
  correct: "开始更正",
  supersede: "由更正后的报告取代",
  openCase: "由报告立案",
};

/** Where a value of the register comes from, when a report said it. */
export const mirrorSource = (on: string): string => `平台企业${on}半年报告`;
export const reportSource = (receiptNumber: string): string => `半年报告 ${receiptNumber}`;

export const mirrorStateLabels: Readonly<Record<MirrorState, string>> = {
  open: "待合作企业确认",
  confirmed: "双方一致",
  disputed: "人数不一致",
  withdrawn: "平台已不再列入",
};

/** Task words, the same for the enterprise and the bureau. */
export const mismatchStateLabels: Readonly<Record<MismatchState, string>> = {
  waiting: "待办",
  underway: "在办",
  done: "办结",
};

export const mismatchSideLabels: Readonly<Record<MismatchSide, string>> = { platform: "平台企业", partner: "合作企业" };

export const registerRefusals: Readonly<Record<RegisterRefusal | RegisterFault, string>> = {
  not_your_post: "您的岗位无权办理此操作。",
  set_above: "这个报告期由上级机关设定，日期只能由上级机关修改。",
  not_a_platform: "只有平台企业才登记合作企业；请在平台企业的页面登记。",
  relation_ended: "该合作关系已经结束。",
  period_exists: "本辖区已设定这一报告期，请在原报告期上修改日期。",
  employer_unknown: "未找到该用人单位，请重新选择或者新登记。",
  already_reporter: "该单位已登记为报告单位，请在原登记上核实修改。",
  partner_unknown: "未找到该合作企业，请先登记为报告单位。",
  region_not_yours: "所选区域不在您所在机关的辖区内。",
  ends_before_start: "停止日期早于开始日期。",
  relation_exists: "这家合作企业已经登记，合作关系仍在持续。",
};

export const platformReportEventLabels: Readonly<Record<string, string>> = {
  "reportingPeriod.set": "设定报告期",
  "reportingPeriod.change": "修改报告期的日期或者标准",
  "reporter.register": "登记报告单位",
  "reporter.confirm": "核实报告单位登记",
  "reporter.relate": "登记合作企业",
  "reporter.endRelation": "结束合作关系",
  "platformReport.start": "开始填写报告",
  "partnerMirror.state": "平台企业填报合作企业人数",
  "partnerMirror.confirm": "合作企业确认人数",
  "partnerMirror.dispute": "合作企业提出不同人数",
  "partnerMirror.restate": "平台企业更正合作企业人数",
  "partnerMirror.agree": "更正后双方一致",
  "partnerMirror.withdraw": "平台企业不再列入该合作企业",
  "reportLapse.reminder": "提醒报送",
  "reportLapse.notice": "制发限期报送通知书",
  "reportLapse.lead": "移作线索",
  "reportLapse.paperAnswer": "登记书面报送",
  "reportLapse.strikeAnswer": "注销书面报送登记",
  "roster.upload": "上传花名册",
  "roster.claim": "开始读取花名册",
  "roster.finish": "花名册读完",
  "roster.refuse": "花名册没有接收",
  "mismatch.open": "产生差异核对任务",
  "mismatch.take": "认领差异核对任务",
  "mismatch.settle": "说明差异并办结",
  "mismatch.resolve": "人数一致，任务办结",
  ...Object.fromEntries(Object.entries(reportActLabels).map(([act, label]) => [`platformReport.${act}`, label])),
};
