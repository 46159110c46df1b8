import { caseRefusals } from "@/lib/cases/labels";
import type { AnswerFault } from "./answer-policy";
import type { CaseTieRefusal } from "./case-policy";
import { planRefusalWords } from "./labels";
import type { PlanRefusal } from "./plan-policy";
import type { VisitFault, VisitRefusal } from "./visit-policy";

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

export const visitRefusals: Readonly<Record<Exclude<VisitRefusal, PlanRefusal> | VisitFault, string>> = {
  not_visit_officer: "只有本次检查的两名监察员可以办理；其中有人离任或者证件失效的，大队长也可以办理。",
  own_findings: "参加检查的人员不能决定自己发现的问题。请由没有参加检查的大队长或者受岗位委托的人员决定。",
  ...{ own_decline: "撤回不立案，由作出决定以外的大队长办理。", not_declined: "本次检查没有决定不立案。" },
  signed_already: "已经上传签名的笔录，不能登记拒绝签名。上传有误的，先剔除误传的签名页，再登记。",
  nothing_signed: "没有可以剔除的签名页。",
  page_unknown: "请选择本次检查的签名页。",
  page_is_evidence: "该页已经转入证据目录，请先在案件中剔除该证据；剔除以后，这里不再作为签名的笔录。",
  recused_from_case: caseRefusals.recused_from_case,
  signing_refused_already: "拒绝签名的情况已经记录。",
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
  plan_unapproved: "该计划正在呈报或者修改，还没有批准。计划批准以后，再呈报或者批准检查。",
  plan_unknown: "请选择本机关已经批准的年度检查计划。",
  ...{ planned_in_past: "检查日期不能早于今天。", plan_other_year: "该计划不是检查日期所在的年度。" },
  brief_not_opened: "没有查看入企一页纸。请先打开，或者写明原因（至少5个字）。",
  rated_already: "本次检查已经评价，每次检查只评价一次。",
  visit_not_ended: "检查还没有结束，结束以后才能评价。",
  officer_may_not_rate: "您以执法机关人员登录，不能评价检查。评价由被检查单位作出。",
  score_missing: "请选择满意程度。",
  ...{ result_told_already: "检查结果告知书已经制作。", result_not_told: "请先制作检查结果告知书。" },
  result_handed_already: "检查结果的交付已经登记。",
  result_not_handed: "检查结果的交付还没有登记。",
  late_after_carrying:
    "检查材料已经转入证据目录，不再补收现场记录。留在本机的记录请在本页保存；需要作为证据的，在案件中另行提交。",
  handed_in_future: "交付日期不能晚于今天。",
  handed_before_result: "交付日期早于检查结果告知书的日期。",
  plan_other_employer: "该计划列名的单位中没有这家单位。列名以外的单位，请按实际的事由呈报。",
  plan_other_items: "所选检查事项超出该计划的检查事项，请去掉超出的，或者按实际的事由另行呈报。",
  visit_near_elsewhere:
    "其他机关30日内已安排检查该单位。请先联系该机关商定联合检查或者错开；确需分开的，写明理由（至少5个字）。",
  visit_near: "该单位30日内已安排另一次检查。请并入那次检查；确需分开的，写明理由（至少5个字）。",
};

type Refused = VisitRefusal | CaseTieRefusal;

/** Why an act on a visit is closed, as a sentence; null stays null. */
export const whyNotVisit = (reason: Refused | null): string | null =>
  reason === null ? null : { ...planRefusalWords, ...visitRefusals, ...caseTieRefusals }[reason];

/** Why a rating was not taken; null when it was. */
export function ratingFaultWords(outcome: string): string | null {
  if (outcome === "done") return null;
  if (outcome === "rated_already" || outcome === "visit_not_ended" || outcome === "officer_may_not_rate")
    return visitRefusals[outcome];
  return outcome === "invalid" ? visitRefusals.score_missing : "评价没有提交成功，请稍后再试。";
}
