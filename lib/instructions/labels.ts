import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { EntryKind, InstructionState } from "./lifecycle";
import type { InstructionFault, InstructionRefusal } from "./policy";

export const INSTRUCTION_BASIS = "领导批示";

export const instructionStateLabels: Readonly<Record<InstructionState, string>> = {
  open: "办理中",
  answered: "已报办理情况，待审阅",
  closed: "已办结",
};

export const entryKindLabels: Readonly<Record<EntryKind, string>> = {
  answer: "办理情况",
  return: "退回继续办理",
  close: "办结",
};

export const instructionEventLabels: Readonly<Record<string, string>> = {
  "instruction.write": "作出批示",
  "instruction.answer": "报告批示办理情况",
  "instruction.giveBack": "批示退回继续办理",
  "instruction.close": "批示办结",
};

export const instructionRefusals: Readonly<
  Record<Exclude<InstructionRefusal, CaseRefusal> | InstructionFault, string>
> = {
  instruction_case_ended: "案件已经办结，不能再作批示；需要重新办理的，由负责人决定重新办理。",
  instruction_not_named: "只有批示指定的人和本案承办人可以报告办理情况。",
  instruction_own: "作出批示的人不能自己报告办理情况。",
  instruction_not_writer: "只有作出批示的人和机关负责人可以审阅办理情况。",
  instruction_assignee_unknown: "批示只能交本案承办人或者监察机构负责人办理，不能交给本人。",
  instruction_due_past: "办理期限不能早于今天。",
};

const words: Readonly<Record<InstructionRefusal, string>> = {
  ...caseRefusals,
  ...instructionRefusals,
  illegal_transition: "当前状态不能办理此操作，请刷新页面查看最新状态。",
};

/** Why an act is closed, as a sentence; null stays null. */
export const whyNot = (reason: InstructionRefusal | null): string | null => (reason === null ? null : words[reason]);
