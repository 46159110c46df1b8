import { proseDate } from "@/lib/kernel/clock";
import type {
  CampaignAct,
  CampaignState,
  DemandColour,
  DemandLevel,
  DemandState,
  EvidenceObject,
  ProgressKind,
  ReportState,
  TaskAct,
  TaskKind,
  TaskOrigin,
  TaskRhythm,
  TaskState,
  UnitPart,
} from "./lifecycle";
import type { CampaignFault } from "./policy";
import type { RoundFault, RoundRefusal } from "./round-policy";
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
  openRound: "生成报送表并截数",
  demand: "督办",
  nudge: "催办",
  instruct: "批示",
  freezeFrame: "固定行动对象",
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
  visits: "完成现场检查",
  decisions: "作出处罚、处理决定",
  guidances: "发出提示函、整改函，开展约谈、指导会",
  reports: "收到用工情况半年报告",
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
  "campaign_report.file": "报送进展",
  "campaign_demand.reply": "反馈督办",
  "campaign_demand.close": "办结督办",
};

function named(kind: string, labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([act, label]) => [`${kind}.${act}`, label]));
}

type Reason = TaskRefusal | RoundRefusal | CampaignFault | RoundFault;

export const campaignRefusals: Readonly<Record<Exclude<Reason, "illegal_transition" | "not_your_post">, string>> = {
  not_leading_group: "由组织该专项行动的领导小组成员办理。",
  not_group_or_office: "由领导小组成员或者领导小组办公室办理。",
  lines_waiting: "还有通知中的任务没有逐条确认，确认或者注明不列为任务后再启动。",
  no_task_confirmed: "还没有确认任何任务，不能启动。",
  frame_frozen: "行动对象和对照单位已经固定，不能改动。",
  frame_employer_unknown: "有的代码在本行动区划内没有登记用人单位，请核对。",
  frame_without_industry: "名单中的单位都没有登记行业，请填写对照单位的行业。",
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
  not_reporting_unit: "由该报送表的责任单位填报。",
  not_demanded_unit: "由被督办的单位反馈。",
  not_issuer: "督办由签发人办结。",
  no_cut_off_due: "还没有到下一个截数日。",
  report_in_time: "该单位的报送还没有逾期，可以催办；逾期后再督办。",
  report_filed: "该单位已经报送。",
  nudged_today: "今天已经催办过，同一事项一天催办一次。",
  entry_missing: "报送表的任务有变化，请刷新后重新填报。",
  reply_due_past: "反馈期限不能早于今天。",
  instruction_due_past: "办理期限不能早于今天。",
  standing_goes_on: "持续推进的任务按报送期报送进展，没有完成日期。",
};

const words: Readonly<Record<Reason, string>> = {
  ...campaignRefusals,
  illegal_transition: "当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: Reason | null): string | null => (reason === null ? null : words[reason]);

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

export const reportStateLabels: Readonly<Record<ReportState, string>> = { awaiting: "待报送", filed: "已报送" };

/** What the printed ledger says of a task of which its unit wrote nothing. */
export const unsaidWords: Readonly<Record<ReportState, string>> = { awaiting: "未报送", filed: "无变化" };

export const demandStateLabels: Readonly<Record<DemandState, string>> = {
  issued: "待反馈",
  replied: "已反馈，待办结",
  closed: "已办结",
};

export const demandLevelLabels: Readonly<Record<DemandLevel, string>> = { general: "一般", key: "重点" };

export const demandColourLabels: Readonly<Record<DemandColour, string>> = {
  blue: "蓝色",
  yellow: "黄色",
  red: "红色",
};

/** The part of the ledger in which the tasks stand that written instructions made. */
export const INSTRUCTION_SECTION = "领导批示";

type Matter = { readonly kind: "report" | "task"; readonly words: string };

/** What a demand or a reminder is about. */
export const demandedWords = ({ kind, words: said }: Matter): string =>
  kind === "report" ? `${proseDate(said)}截数的进展报送` : said;

type Late = { readonly dueOn: string | null; readonly workingDaysLate: number };

/** How late a demanded matter is on a day; over a weekend that may be less than a working day. */
export function lateWords({ dueOn, workingDaysLate }: Late, on: string): string {
  if (workingDaysLate > 0) return `已逾期${workingDaysLate}个工作日`;
  return dueOn !== null && dueOn < on ? "已逾期，不足1个工作日" : "没有逾期";
}

/** The leadership page's eight numbers: what each means, and where its rows are. */
export const briefNumbers = [
  { key: "tasks", label: "任务", meaning: "通知和批示的全部任务", href: "" },
  { key: "done", label: "已完成", meaning: "有佐证并经其他单位核验", href: "?lamp=done" },
  { key: "late", label: "已逾期", meaning: "完成日期已过，没有核验通过", href: "?lamp=late" },
  { key: "soon", label: "临期", meaning: "5日内到期", href: "?lamp=soon" },
  { key: "waiting", label: "待核验", meaning: "已报完成，等待其他单位核验", href: "?lamp=waiting" },
  { key: "decisions", label: "待决定", meaning: "单位请领导小组决定，还没有批示", href: "/brief#decisions" },
  { key: "overdueReports", label: "逾期未报", meaning: "报送期限已过的报送表", href: "/rounds" },
  { key: "openDemands", label: "未结督办", meaning: "没有办结的督办", href: "/rounds" },
] as const;

type LedgerTask = {
  readonly number: number;
  readonly origin: TaskOrigin;
  readonly section: string;
  readonly words: string;
  readonly dueOn: string | null;
  readonly rhythm: TaskRhythm | null;
  readonly state: TaskState;
  readonly evidence: number;
  readonly formerLimits: readonly string[];
  readonly units: readonly { readonly part: UnitPart; readonly name: string }[];
};

/** One task as the printed ledger says it; a former limit stays beside the new one. */
export function ledgerRow(task: LedgerTask, progress: string) {
  const of = (part: UnitPart) => task.units.filter((unit) => unit.part === part).map(({ name }) => name);
  const former = [...new Set(task.formerLimits)].map((on) => `（原${on}）`).join("");
  const standing = `持续推进（${task.rhythm ? rhythmLabels[task.rhythm] : ""}）`;
  return {
    ...{ name: taskName(task), section: task.section, words: task.words, progress },
    ...{ lead: of("lead").join("、"), helping: of("cooperating").join("、") },
    limit: task.dueOn === null ? standing : `${task.dueOn}${former}`,
    ...{ state: taskStateLabels[task.state], evidence: String(task.evidence) },
  };
}
