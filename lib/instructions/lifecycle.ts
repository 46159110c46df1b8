import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const instructionStates = ["open", "answered", "closed"] as const;
export type InstructionState = (typeof instructionStates)[number];

/**
 * What a leader writes on a case: it names who acts and by when. Answered by them, it is closed by the leader, or given
 * back with a new day.
 */
export const instructionLifecycle = defineLifecycle(instructionStates, {
  answer: { from: ["open"], to: "answered", meets: ["INSTRUCTION-DUE"] },
  giveBack: { from: ["answered"], to: "open" },
  close: { from: ["open", "answered"], to: "closed" },
});

export type InstructionAct = keyof typeof instructionLifecycle.acts;

export const entryKinds = ["answer", "return", "close"] as const;
/** What was written under an instruction after it. */
export type EntryKind = (typeof entryKinds)[number];
