import type { GuidanceAct, GuidanceKind, GuidanceOutcome, GuidanceState } from "./lifecycle";
import type { GuidanceFault, GuidanceRefusal } from "./policy";

export const guidanceKindLabels: Readonly<Record<GuidanceKind, string>> = {
  advice_letter: "提示函",
  correction_letter: "整改函",
  talk: "约谈",
  meeting: "行政指导会",
};

export const guidanceStateLabels: Readonly<Record<GuidanceState, string>> = {
  issued: "待回复",
  replied: "已回复，待核实",
  concluded: "已办结",
};

export const guidanceOutcomeLabels: Readonly<Record<GuidanceOutcome, string>> = {
  settled: "已落实",
  partly: "部分落实",
  unsettled: "没有落实",
};

export const guidanceActLabels: Readonly<Record<GuidanceAct, string>> = {
  recordReply: "登记回复",
  conclude: "核实办结",
  openCase: "由行政指导立案",
};

export const guidanceEventLabels: Readonly<Record<string, string>> = {
  "guidance.issue": "发出行政指导文书",
  "guidance.recordReply": "登记行政指导的回复",
  "guidance.conclude": "核实并办结行政指导",
  "guidance.openCase": "由行政指导立案",
};

type Worded = Exclude<GuidanceRefusal, "illegal_transition" | "not_your_post" | "not_your_organ"> | GuidanceFault;

export const guidanceRefusals: Readonly<Record<Worded, string>> = {
  guidance_settled: "核实的结果是已落实，不需要立案。",
  guidance_case_opened: "已由这件行政指导立案。",
  guidance_running: "回复期限还没有过，也没有登记回复，不能办结。",
  guidance_employer_unknown: "没有找到该单位，或者该单位的档案已经合并，请重新查找。",
  guidance_reply_past: "回复期限不能早于今天，也不能早于约谈、会议的日期。",
  guidance_meeting_past: "约谈、会议的日期不能早于今天。",
  guidance_day_out_of_range: "收到回复的日期不能早于发出日期，也不能晚于今天。",
};

const words: Readonly<Record<GuidanceRefusal | GuidanceFault, string>> = {
  ...guidanceRefusals,
  illegal_transition: "当前所处环节不能办理此操作，请刷新页面查看最新状态。",
  not_your_post: "您的岗位无权办理此操作。",
  not_your_organ: "该单位由其他机关管辖，您可以查看，不能办理。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: GuidanceRefusal | null): string | null => (reason === null ? null : words[reason]);

type Left = {
  readonly employerName: string;
  readonly kind: GuidanceKind;
  readonly number: string | null;
  readonly finding: string;
  readonly items: readonly string[];
  readonly outcome: GuidanceOutcome | null;
  readonly conclusion: string | null;
};

/** What a case that guidance left is called and says, so that nobody types the finding again. */
export function caseWords({ employerName, kind, number, finding, items, outcome, conclusion }: Left) {
  const paper = `${guidanceKindLabels[kind]}${number === null ? "" : `（${number}）`}`;
  return {
    title: `${employerName}涉嫌违反劳动保障法律法规案`,
    summary: [
      finding,
      `经${paper}提出：${items.join("；")}。`,
      `核实结果：${outcome === null ? "" : guidanceOutcomeLabels[outcome]}。${conclusion ?? ""}`,
    ].join("\n"),
  };
}
