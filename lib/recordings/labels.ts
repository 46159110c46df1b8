import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { RecordingFault, RecordingRefusal } from "./policy";
import type { RecordingStep } from "./steps";

export const recordingStepLabels: Readonly<Record<RecordingStep, string>> = {
  inspection: "现场检查",
  inquiry: "调查询问",
  preservation: "先行登记保存",
  statement: "当面听取陈述申辩",
  spot_penalty: "当场处罚",
  order_check: "上门核查整改",
  left_delivery: "留置送达",
};

/** Every act of this module as the timeline names it. */
export const recordingEventLabels: Readonly<Record<string, string>> = {
  "recording.keep": "登记录音录像",
  "recording.explain": "说明没有录音录像的原因",
  "recording.strike": "注销录音录像登记",
};

export const recordingRefusals: Readonly<Record<Exclude<RecordingRefusal, CaseRefusal> | RecordingFault, string>> = {
  recording_ends_first: "结束时间应晚于开始时间。",
  recording_too_long: "一条登记最长12小时。结束时间早于开始时间的，按次日计算，请核对；确实更长的，分成几条登记。",
  recording_in_future: "录音录像不能晚于现在。",
  recording_before_step: "录音录像的日期不能早于这个环节的日期。",
  recording_kept: "这个环节已经登记录音录像，不用再说明原因。",
  recording_explained: "这个环节已经说明原因；后来找到录音录像的，请先注销说明。",
  recording_struck: "该登记已经注销，请刷新后查看。",
};

const words: Readonly<Record<RecordingRefusal, string>> = { ...caseRefusals, ...recordingRefusals };

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: RecordingRefusal | null): string | null => (reason === null ? null : words[reason]);
