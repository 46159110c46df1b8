import type { VisitBudget } from "./cap-policy";
import { type InspectionQuestion, provisionOf } from "./inspection-items";
import {
  isExempt,
  type NoticeManner,
  type ResultManner,
  type Urgency,
  type Verdict,
  type VisitAct,
  type VisitGround,
  type VisitState,
  visitGrounds,
} from "./lifecycle";

export const visitStateLabels: Readonly<Record<VisitState, string>> = {
  proposed: "待审批",
  returned: "已退回",
  approved: "待检查",
  under_way: "检查中",
  recorded: "已检查",
  cancelled: "已取消",
  uninspected: "未能检查",
};

export const visitActLabels: Readonly<Record<VisitAct, string>> = {
  revise: "修改后再呈报",
  join: "并入检查事项",
  giveBack: "退回",
  approve: "批准检查",
  cancel: "取消检查",
  start: "开始检查、亮码",
  startUrgently: "紧急情况先行检查",
  approveAfterwards: "补办审批",
  refuseApproval: "不予补办审批",
  answer: "现场检查表",
  photograph: "上传检查照片",
  record: "制作现场检查笔录",
  endUninspected: "未能检查，结束本次检查",
  addLate: "检查结束后补收现场记录",
  keepSigned: "上传签名的笔录",
  strikeSigned: "剔除误传的签名页",
  noteSigningRefusal: "登记拒绝签名",
  openCase: "立案或者并入案件",
  declineCase: "不立案",
  takeBackDecline: "撤回不立案",
  tellResult: "制作检查结果告知书",
  handResult: "登记检查结果交付",
  correctHanding: "更正检查结果交付登记",
  carry: "检查材料转入证据目录",
};

export const groundLabels: Readonly<Record<VisitGround, string>> = {
  plan: "年度检查计划",
  special_action: "专项检查",
  grid_lead: "协管员上报线索",
  complaint: "投诉举报",
  transfer: "其他部门移送、转办",
  superior_order: "上级交办",
  data_lead: "数据监测线索",
  danger: "危及劳动者人身安全等紧急情况",
};

export const urgencyLabels: Readonly<Record<Urgency, string>> = {
  danger: "危及劳动者人身安全、身体健康",
  evidence: "证据可能灭失或者以后难以取得",
  absconding: "用人单位可能转移财产、逃匿以逃避支付劳动报酬",
  unspecified: "情况紧急，登记时没有分类",
};

/** The same of an event, whose particulars are not typed. */
export const urgencyWords = (code: string): string | undefined =>
  Object.entries(urgencyLabels).find(([each]) => each === code)?.[1];

/**
 * What the employer reads: all but the plan and a special action have the same words. Words that stood for complaints
 * and leads alone would tell, in a small firm, that somebody spoke (《条例》第九条).
 */
export const outwardGroundWords = (ground: VisitGround): string =>
  ground === "plan" || ground === "special_action" ? groundLabels[ground] : "依职权监督检查";

export const groundWords = (ground: VisitGround): string => groundLabels[ground];

/** The grounds that no yearly number counts. */
export const exemptWords = visitGrounds
  .filter(isExempt)
  .map((ground) => groundLabels[ground])
  .join("、");

/** The grounds as a form's choices, each with whether it takes a place of the year. */
export const groundOptions = visitGrounds.map((value) => ({
  value,
  label: groundLabels[value],
  help: isExempt(value) ? "不计入年度入企次数。" : "计入年度入企次数。",
}));

export const noticeMannerLabels: Readonly<Record<NoticeManner, string>> = {
  code: "出示检查码，由用人单位扫码查看",
  paper: "用人单位没有手机，出示纸质通知书和执法证件",
};

/** What would be said for opening a case of what a visit found. */
export const openingProposal = (employer: string, findings: number): string =>
  `对${employer}检查，发现涉嫌违法的问题${findings}项，符合立案条件，建议立案调查。`;

export const resultMannerLabels: Readonly<Record<ResultManner, string>> = {
  direct: "当面交付",
  post: "邮寄",
};

type Told = {
  readonly resultId: string | null;
  readonly resultManner: ResultManner | null;
  readonly resultHandedOn: string | null;
  readonly resultReceiver: string | null;
};

/** How far the employer was told the result. */
export function resultWords({ resultId, resultManner, resultHandedOn, resultReceiver }: Told): string {
  if (resultId === null) return "检查结果还没有告知用人单位。";
  return resultManner === null
    ? "检查结果告知书已经制作，用人单位的账号可以查看；交付还没有登记。"
    : `检查结果告知书已于${resultHandedOn}${resultMannerLabels[resultManner]}：${resultReceiver}。`;
}

type Standing = {
  readonly findings: number;
  readonly caseNumber: string | null;
  readonly declinedBecause: string | null;
};

/** What follows of a visit, as its employer is told. */
export function followsWords({ findings, caseNumber, declinedBecause }: Standing): string {
  if (findings === 0) return "本次检查未发现违反劳动保障法律、法规和规章的情况。";
  if (caseNumber !== null) return `上述问题已由本机关立案调查（${caseNumber}），处理结果依法另行告知。`;
  return declinedBecause === null ? "对上述问题，本机关将依法处理，处理结果另行告知。" : DECLINED;
}

/** What a result tells where no case is opened; the paper that says so falls with it. */
export const DECLINED = "对上述问题，本机关不予立案。你单位应当自行改正，并保存改正的凭证备查。";

/** How a case of a patrol is called until someone words it better. */
export const caseTitle = (employerName: string): string => `${employerName}涉嫌违反劳动保障法律法规案`;

/** In the place of a notice's number while an urgent visit's approval is not made up yet. */
export const UNNOTICED = "情况紧急，事后补发";

/** Where a case that a patrol gave rise to came from, and on what it is opened. */
export const PATROL_SOURCE = "劳动保障监察行政检查";
export const PATROL_BASIS = "《劳动保障监察条例》第十四条";
/** What who puts a visit forward asks for. */
export const VISIT_PROPOSAL = "拟对该单位实施行政检查，请审批";

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  yes: "是",
  no: "否",
  not_applicable: "不适用",
  unseen: "未查",
};

export const markLabels: Readonly<Record<string, string>> = {
  "5": "很满意",
  "4": "满意",
  "3": "一般",
  "2": "不满意",
  "1": "很不满意",
};

/** The organ's marks of the year, five by five. */
export const ratingWords = (rating: { readonly given: number; readonly mean: number } | null): string =>
  rating === null
    ? "本年度收到的评价不足5份，为保护评价人不公布。"
    : `本年度已公布评价${rating.given}份，平均${rating.mean}分（满分5分）。为保护评价人，每满5份公布一次。`;

/** One question with its law, as the checklist shows it. */
export const visitQuestion = (question: InspectionQuestion) => ({
  key: question.key,
  statement: question.statement,
  provision: provisionOf(question),
});

export type VisitQuestion = ReturnType<typeof visitQuestion>;

/** How often the employer is visited this year, and how often it may be; a region without a number is only counted. */
export function budgetWords({ most, used }: VisitBudget, year: number): string {
  const counted = `${year}年已安排入企检查${used}次（不含投诉举报、移送、交办、数据线索和紧急情况）`;
  return most === null ? `${counted}；本地区没有设置次数上限，只作统计。` : `${counted}，上限${most}次。`;
}

export const visitEventLabels: Readonly<Record<string, string>> = {
  "visit.propose": "呈报检查",
  ...Object.fromEntries(Object.entries(visitActLabels).map(([act, label]) => [`visit.${act}`, label])),
  "visit.openBrief": "查看入企一页纸",
  "visit.rate": "用人单位评价检查",
  "patrol.setCap": "设置年度入企检查次数上限",
};
