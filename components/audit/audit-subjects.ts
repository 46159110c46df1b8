import {
  reportStateLabels as campaignReportStateLabels,
  campaignStateLabels,
  demandStateLabels,
  taskStateLabels,
} from "@/lib/campaigns/labels";
import { caseStateLabels } from "@/lib/cases/labels";
import { paymentProofStateLabels } from "@/lib/claims/labels";
import { caseFileStateLabels, closingStateLabels } from "@/lib/closing/labels";
import { complaintStateLabels } from "@/lib/complaints/labels";
import { contestStateLabels } from "@/lib/contests/labels";
import { decisionStateLabels } from "@/lib/decisions/labels";
import { referralStateLabels } from "@/lib/decisions/referral-labels";
import { deliveryStateLabels } from "@/lib/deliveries/labels";
import { ruleStateLabels } from "@/lib/discretion/labels";
import { enforcementStateLabels } from "@/lib/enforcement/labels";
import { guidanceStateLabels } from "@/lib/guidance/labels";
import { instructionStateLabels } from "@/lib/instructions/labels";
import { orderItemStateLabels, orderStateLabels } from "@/lib/orders/labels";
import { planStateLabels } from "@/lib/patrols/labels";
import { leadStateLabels } from "@/lib/patrols/lead-labels";
import { visitStateLabels } from "@/lib/patrols/visit-labels";
import { mirrorStateLabels, mismatchStateLabels, reportStateLabels } from "@/lib/platform-reports/labels";
import { rosterStateLabels } from "@/lib/platform-reports/roster-labels";
import { preservationStateLabels } from "@/lib/preservations/labels";
import { publicationStateLabels } from "@/lib/publications/labels";
import { majorStateLabels } from "@/lib/publications/major-labels";
import { recheckStateLabels } from "@/lib/rechecks/labels";
import { regroupingStateLabels } from "@/lib/regroupings/labels";
import { revocationStateLabels } from "@/lib/revocations/labels";
import { listingStateLabels } from "@/lib/wage-listings/labels";

type Labels = Readonly<Record<string, string>>;

/** What an event is about, in the words of the pages. */
export const subjectLabels: Labels = {
  account: "账号",
  address_confirmation: "送达地址确认书",
  calendar: "工作日历",
  campaign: "专项行动",
  campaign_demand: "专项行动督办",
  campaign_report: "专项行动报表",
  campaign_task: "专项行动任务",
  case: "案件",
  caseFile: "案卷",
  claim: "台账记录",
  closing: "结案报告",
  complaint: "投诉举报",
  contest: "复议诉讼",
  court_application: "申请强制执行",
  decision: "处理处罚",
  delivery: "送达",
  demand: "催告",
  discretion_setting: "裁量设置",
  document: "文书",
  draft_photo: "网上填写的照片",
  employer: "用人单位",
  enforcement: "决定的履行",
  fieldLead: "上报线索",
  file: "文件",
  finding: "违法认定",
  guidance: "行政指导",
  inquiry_notice: "询问通知",
  inquiry_record: "询问笔录",
  instruction: "批示",
  ladder: "裁量基准",
  major: "重大违法公布",
  major_list: "重大违法季度名单",
  message: "消息",
  minimumWage: "最低工资标准",
  mismatch: "差异任务",
  officer: "人员",
  order: "指令书",
  order_item: "指令事项",
  organ: "机关",
  partnerMirror: "合作企业核对",
  patrol: "检查",
  patrol_cap: "入企上限",
  payment: "支付证明",
  payOrder: "支付指令",
  plan: "检查计划",
  platformReport: "平台用工报告",
  platform_report: "平台用工报告",
  preservation: "登记保存",
  publication: "决定公开",
  recheck: "交叉复核",
  recording: "执法记录",
  referral: "移送公安",
  regrouping: "并案拆案",
  reporter: "报告单位",
  reportLapse: "未报单位",
  reporting_period: "报告期",
  responsible_person: "责任人员",
  revocation: "撤销决定",
  roster: "花名册",
  scoreStandard: "案卷评查标准",
  split: "拆案",
  visit: "检查",
  wageListing: "失信名单",
  wageListingObjection: "失信名单异议",
};

const stateLabels: Readonly<Record<string, Labels>> = {
  campaign: campaignStateLabels,
  campaign_demand: demandStateLabels,
  campaign_report: campaignReportStateLabels,
  campaign_task: taskStateLabels,
  case: caseStateLabels,
  caseFile: caseFileStateLabels,
  closing: closingStateLabels,
  complaint: complaintStateLabels,
  contest: contestStateLabels,
  decision: decisionStateLabels,
  delivery: deliveryStateLabels,
  discretion_setting: ruleStateLabels,
  enforcement: enforcementStateLabels,
  fieldLead: leadStateLabels,
  guidance: guidanceStateLabels,
  instruction: instructionStateLabels,
  ladder: ruleStateLabels,
  major: majorStateLabels,
  mismatch: mismatchStateLabels,
  order: orderStateLabels,
  order_item: orderItemStateLabels,
  partnerMirror: mirrorStateLabels,
  payment: paymentProofStateLabels,
  plan: planStateLabels,
  platformReport: reportStateLabels,
  preservation: preservationStateLabels,
  publication: publicationStateLabels,
  recheck: recheckStateLabels,
  referral: referralStateLabels,
  regrouping: regroupingStateLabels,
  revocation: revocationStateLabels,
  roster: rosterStateLabels,
  visit: visitStateLabels,
  wageListing: listingStateLabels,
};

/** A subject without a name here shows its code. */
export const subjectWords = (kind: string | null): string => (kind === null ? "" : (subjectLabels[kind] ?? kind));

export const stateWords = (kind: string | null, state: string | null): string =>
  state === null ? "" : (stateLabels[kind ?? ""]?.[state] ?? state);
