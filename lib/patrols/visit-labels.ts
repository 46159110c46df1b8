import type { AnswerFault } from "./answer-policy";
import type { CaseTieRefusal } from "./case-policy";
import { type InspectionQuestion, provisionOf } from "./inspection-items";
import { planRefusalWords } from "./labels";
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
import type { PlanRefusal } from "./plan-policy";
import type { VisitBudget, VisitFault, VisitRefusal } from "./visit-policy";

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
  openCase: "立案或者并入案件",
  declineCase: "不立案",
  tellResult: "制作检查结果告知书",
  handResult: "登记检查结果交付",
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
  return declinedBecause === null
    ? "对上述问题，本机关将依法处理，处理结果另行告知。"
    : "对上述问题，本机关不予立案。你单位应当自行改正，并保存改正的凭证备查。";
}

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

/** The organ's marks of the year, never fewer than five. */
export const ratingWords = (rating: { readonly given: number; readonly mean: number } | null): string =>
  rating === null
    ? "本年度收到的评价不足5份，为保护评价人不公布。"
    : `本年度收到评价${rating.given}份，平均${rating.mean}分（满分5分）。`;

/** Why a rating was not taken; null when it was. */
export function ratingFaultWords(outcome: string): string | null {
  if (outcome === "done") return null;
  if (outcome === "rated_already") return visitRefusals.rated_already;
  return outcome === "invalid" ? visitRefusals.score_missing : "评价没有提交成功，请稍后再试。";
}

/** One question with its law, as the checklist shows it. */
export const visitQuestion = (question: InspectionQuestion) => ({
  key: question.key,
  statement: question.statement,
  provision: provisionOf(question),
});

export type VisitQuestion = ReturnType<typeof visitQuestion>;

export const answerRefusals: Readonly<Record<AnswerFault, string>> = {
  queue_of_another: "这条记录由另一账号在本机填写，请用该账号登录后同步。",
  question_unknown: "本次检查没有这个检查事项。",
  photos_too_many: "一次检查最多200张照片。",
  conflict_waits: "有两台设备的不同记录还没有选择，请先在现场检查表中选择。",
  conflict_settled: "这条不同记录已经处理。",
  finding_without_facts: "有选“否”的事项没有写明查见的事实，请在现场检查表中补充。",
  nothing_answered: "现场检查表还没有任何记录。",
};

export const caseTieRefusals: Readonly<Record<CaseTieRefusal, string>> = {
  cased_already: "本次检查的问题已经立案或者并入案件。",
  declined_already: "本次检查已经决定不立案。",
  no_findings: "本次检查没有发现问题，不需要立案。",
  case_of_another: "请选择同一单位的在办案件。",
  case_not_open: "所选案件已经办结，请选择在办案件或者另行立案。",
  not_cased: "本次检查不属于该案件。",
  carried_already: "检查材料已经转入证据目录。",
};

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

export const visitRefusals: Readonly<Record<Exclude<VisitRefusal, PlanRefusal> | VisitFault, string>> = {
  not_visit_officer: "只有本次检查的两名监察员可以办理。",
  own_visit: "呈报人和检查人员不能审批本次检查。",
  one_inspector_only: "两名检查人员须在检查当日都持有有效的执法证件（《劳动保障监察条例》第十六条）。",
  planned_day_over: "检查日期已过，请退回修改日期。",
  before_planned_day: "还没有到检查通知书上的检查日期。",
  planned_in_other_year:
    "检查日期在上一年度，占用的是上一年度的入企次数，不能在本年度开始。请取消后改期，按本年度的日期另行呈报。",
  not_urgent: "只有紧急情况可以先行检查、后补审批。",
  approved_already: "本次检查已经审批。",
  approval_refused: "先行检查没有补办审批：不能据以立案、归入案件和告知结果，需要的证据重新依法收集。",
  approval_not_made_up: "先行检查还没有补办审批，补办以后才能立案、归入案件和告知结果。",
  visit_cap_reached: "该单位本年度的入企检查次数已到上限。投诉举报、移送、交办、数据线索和紧急情况不受上限限制。",
  employer_unknown: "请从用人单位档案中选择单位。",
  employer_merged: "该档案已并入另一档案，请选择合并后的单位。",
  plan_unknown: "请选择本机关已经批准的年度检查计划。",
  ...{ planned_in_past: "检查日期不能早于今天。", plan_other_year: "该计划不是检查日期所在的年度。" },
  brief_not_opened: "没有查看入企一页纸。请先打开，或者写明原因（至少5个字）。",
  rated_already: "本次检查已经评价，每次检查只评价一次。",
  score_missing: "请选择满意程度。",
  ...{ result_told_already: "检查结果告知书已经制作。", result_not_told: "请先制作检查结果告知书。" },
  result_handed_already: "检查结果的交付已经登记。",
  late_after_carrying:
    "检查材料已经转入证据目录，不再补收现场记录。留在本机的记录请在本页保存；需要作为证据的，在案件中另行提交。",
  handed_in_future: "交付日期不能晚于今天。",
  handed_before_result: "交付日期早于检查结果告知书的日期。",
  visit_near: "该单位30日内已安排另一次检查。请并入那次检查；确需分开的，写明理由（至少5个字）。",
};

type Refused = VisitRefusal | CaseTieRefusal;

/** Why an act on a visit is closed, as a sentence; null stays null. */
export const whyNotVisit = (reason: Refused | null): string | null =>
  reason === null ? null : { ...planRefusalWords, ...visitRefusals, ...caseTieRefusals }[reason];
