import type { DueKind } from "./employer-dues";
import type { Urgency } from "./rules";
import { MOST_VIEWS, type SavedList } from "./saved-list";

export const urgencyLabels: Readonly<Record<Urgency, string>> = {
  overdue: "逾期",
  today: "今日到期",
  soon: "3个工作日内",
  warned: "已过提示的日期，不计逾期",
  week: "本周",
  later: "更晚",
};

/** What each desk shows, as whoever leads an organ and as everybody else reads it. */
export const deskViewLabels = {
  mine: { ofOrgan: "本机关承办的", own: "我承办的" },
  below: "辖区内其他机关承办的",
  all: "全部",
} as const;

/** The next step that a running clock asks for. */
export const nextStepLabels: Readonly<Record<string, string>> = {
  "T-ACCEPT": "决定是否受理",
  "TIP-CHECK": "审查举报，决定是否立案（内部要求）",
  "T-INV": "完成调查",
  "T-DECIDE-15": "作出处理",
  "T-HOLD-7": "处理登记保存的证据",
  "T-DELIVER-7": "送达决定书",
  "T-REF-3D": "决定是否移送公安",
  "T-REF-24H": "向公安机关移送案件",
  "T-PEN-90": "需要处罚的，作出处罚决定",
  "T-PUBLISH-7": "公开处罚决定",
  "T-UP-10": "把处罚决定报上级备案",
  "T-WITHDRAW-3": "撤回公开的决定，说明理由",
  "T-MAJOR-CHECK-15": "核实异议，答复当事人",
  "ORDER-ITEM": "复查改正情况",
  "CORRECT-BY": "核实处罚决定责令的改正",
  "INQUIRY-DUE": "询问、收取材料",
  "SUPPLEMENT-DUE": "补正到期：登记收到的材料，或者决定是否受理",
  "ROUTING-DUE": "决定管辖",
  "PERFORM-DUE": "核实是否履行行政处理决定",
  "INSTALMENT-DUE": "核实分期、延期的罚款是否缴纳",
  "INSTRUCTION-DUE": "办理领导批示，报告办理情况",
  "ACT-DUE": "按复议决定、判决履行职责，登记履行情况",
};

/** What an employer may do, or has to, by a day. */
export const dueLabels: Readonly<Record<DueKind, string>> = {
  statement: "可以陈述、申辩",
  hearing: "可以要求听证",
  objection: "可以对拟列入失信联合惩戒名单提出异议",
  pay: "缴纳罚没款",
  perform: "履行行政处理决定",
  instalment: "按批准的延期、分期缴纳罚款",
  correct: "改正违法行为",
  demand: "按催告书履行",
};

/** Those that are a right of the employer: nothing has to be done. */
export const dueRights: readonly DueKind[] = ["statement", "hearing", "objection"];

type Pressing = {
  readonly limitKey: string;
  readonly basis: string;
  readonly caseTitle: string | null;
  readonly complaintNumber: string | null;
};

/** What a digest says of a pressing deadline: the next step, and in which matter. */
export const digestTitle = ({ limitKey, basis, caseTitle, complaintNumber }: Pressing): string =>
  [nextStepLabels[limitKey] ?? basis, caseTitle ?? complaintNumber].filter(Boolean).join("：");

export const savedListLabels: Readonly<Record<SavedList, string>> = { cases: "案件", complaints: "投诉举报" };

export const viewRefusals: Readonly<Record<string, string>> = {
  view_name_taken: "该列表已有同名的视图，请换一个名称。",
  views_too_many: `每个列表最多保存${MOST_VIEWS}个视图，请先删除不用的。`,
};

export const viewEventLabels: Readonly<Record<string, string>> = {
  "view.save": "保存列表视图",
  "view.rename": "重命名列表视图",
  "view.setDefault": "设置默认视图",
  "view.delete": "删除列表视图",
};

type Concerns = {
  readonly openCases: number;
  readonly firstDueOn: string | null;
  readonly waiting: number;
  readonly people: number;
};

/** 关注点 of an employer, a line each. */
export const concernWords = ({ openCases, firstDueOn, waiting, people }: Concerns): string[] => [
  `在办案件 ${openCases} 件，最早的调查期限 ${firstDueOn ?? "无"}`,
  `待受理的投诉举报 ${waiting} 件`,
  `投诉举报共涉及 ${people} 人次`,
];
