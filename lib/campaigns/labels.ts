import type {
  CampaignAct,
  CampaignState,
  EvidenceObject,
  ProgressKind,
  TaskAct,
  TaskKind,
  TaskOrigin,
  TaskRhythm,
  TaskState,
  UnitPart,
} from "./lifecycle";
import type { CampaignFault } from "./policy";
import type { TaskRefusal } from "./task-policy";

export const campaignStateLabels: Readonly<Record<CampaignState, string>> = {
  prepared: "筹备中",
  running: "行动中",
  ended: "已结束",
};

export const campaignActLabels: Readonly<Record<CampaignAct, string>> = {
  confirmLine: "确认任务",
  setAsideLine: "不列为任务",
  start: "启动专项行动",
  end: "结束专项行动",
};

export const taskStateLabels: Readonly<Record<TaskState, string>> = {
  open: "推进中",
  proof_submitted: "待核验",
  done: "已完成",
};

export const taskActLabels: Readonly<Record<TaskAct, string>> = {
  submitProof: "报完成",
  accept: "核验通过",
  reject: "核验退回",
  changeLimit: "调整时限",
  addEvidence: "引用佐证材料",
};

export const taskKindLabels: Readonly<Record<TaskKind, string>> = { dated: "限期完成", standing: "持续推进" };

export const taskOriginLabels: Readonly<Record<TaskOrigin, string>> = { notice: "通知", instruction: "批示" };

export const rhythmLabels: Readonly<Record<TaskRhythm, string>> = {
  round: "每个报送期",
  week: "每周",
  month: "每月",
  quarter: "每季度",
  half_year: "每半年",
  year: "每年",
};

export const unitPartLabels: Readonly<Record<UnitPart, string>> = { lead: "牵头", cooperating: "配合" };

export const progressLabels: Readonly<Record<ProgressKind, string>> = {
  cases_opened: "立案",
  cases_ended: "结案",
  complaints: "受理登记投诉举报",
  orders: "下达限期改正指令书",
};

export const evidenceObjectLabels: Readonly<Record<EvidenceObject, string>> = {
  file: "文件",
  case: "案件",
  complaint: "投诉举报",
  order: "限期改正指令书",
  paper: "文书",
};

/** Every act of this module as the timeline names it. */
export const campaignEventLabels: Readonly<Record<string, string>> = {
  "campaign.prepare": "导入专项行动通知",
  ...named("campaign", campaignActLabels),
  ...named("campaign_task", taskActLabels),
  "campaign_task.attach": "上传佐证材料",
};

function named(kind: string, labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([act, label]) => [`${kind}.${act}`, label]));
}

export const campaignRefusals: Readonly<
  Record<Exclude<TaskRefusal, "illegal_transition" | "not_your_post"> | CampaignFault, string>
> = {
  not_leading_group: "由组织该专项行动的领导小组成员办理。",
  not_group_or_office: "由领导小组成员或者领导小组办公室办理。",
  lines_waiting: "还有通知中的任务没有逐条确认，确认或者注明不列为任务后再启动。",
  no_task_confirmed: "还没有确认任何任务，不能启动。",
  organ_unknown: "所选单位不在本机关和下属单位之内，请重新选择。",
  office_unknown: "所选单位不在本机关和下属单位之内，请重新选择。",
  line_decided: "该条已由他人处理，请刷新后查看。",
  notice_without_tasks: "没有从通知中识别出任务。请核对是否粘贴了任务部分，每条任务应有编号。",
  limit_unchanged: "新的时限与现在相同，请改填其他日期。",
  evidence_unknown: "没有找到所选材料，请刷新后重新选择。",
  evidence_known: "该材料已经引用，不需要重复引用。",
  campaign_not_running: "专项行动没有启动或者已经结束，不能办理此操作。",
  not_unit_of_task: "由该任务的责任单位办理。",
  verifier_of_same_unit: "须由该任务牵头、配合单位以外的单位核验。",
  own_submission: "报完成的人不能自己核验。",
  no_evidence: "还没有引用或者上传佐证材料，不能报完成。",
  standing_goes_on: "持续推进的任务按报送期报送进展，没有完成日期。",
};

const words: Readonly<Record<TaskRefusal | CampaignFault, string>> = {
  ...campaignRefusals,
  illegal_transition: "当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: TaskRefusal | CampaignFault | null): string | null =>
  reason === null ? null : words[reason];

/** Task number and section as the ledger names them. */
export const taskName = (task: { readonly number: number; readonly origin: TaskOrigin }): string =>
  task.origin === "notice" ? `第${task.number}项` : `批示${task.number}`;

export const viewLabels = {
  ledger: "台账",
  units: "按单位",
  dates: "按时限",
  board: "看板",
  timeline: "时间轴",
} as const;

export const lampFilterLabels = {
  late: "已逾期",
  soon: "临期",
  waiting: "待核验",
  done: "已完成",
  standing: "持续推进",
} as const;
