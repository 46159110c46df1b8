import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const campaignStates = ["prepared", "running", "ended"] as const;
export type CampaignState = (typeof campaignStates)[number];

/** The life of a special action: prepared from its notice, run by the leadership group, ended by it. */
export const campaignLifecycle = defineLifecycle(campaignStates, {
  confirmLine: { from: ["prepared", "running"] },
  setAsideLine: { from: ["prepared", "running"] },
  start: { from: ["prepared"], to: "running" },
  end: { from: ["running"], to: "ended" },
});

export type CampaignAct = keyof typeof campaignLifecycle.acts;

export const taskStates = ["open", "proof_submitted", "done"] as const;
export type TaskState = (typeof taskStates)[number];

/** The life of one task: done is what proof shows and another unit has verified. */
export const taskLifecycle = defineLifecycle(taskStates, {
  submitProof: { from: ["open"], to: "proof_submitted" },
  accept: { from: ["proof_submitted"], to: "done" },
  reject: { from: ["proof_submitted"], to: "open" },
  changeLimit: { from: ["open", "proof_submitted"] },
  addEvidence: { from: ["open", "proof_submitted"] },
});

export type TaskAct = keyof typeof taskLifecycle.acts;

/** A dated task ends on its day; a standing one has a rhythm and a least number of proofs each period. */
export const taskKinds = ["dated", "standing"] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskRhythms = ["round", "week", "month", "quarter", "half_year", "year"] as const;
export type TaskRhythm = (typeof taskRhythms)[number];

export const taskOrigins = ["notice", "instruction"] as const;
export type TaskOrigin = (typeof taskOrigins)[number];

export const unitParts = ["lead", "cooperating"] as const;
export type UnitPart = (typeof unitParts)[number];

/** A line of the notice: proposed by the parser as a task, or one that it did not understand. */
export const lineKinds = ["proposal", "unparsed"] as const;
export type LineKind = (typeof lineKinds)[number];

/** What the system holds of work done, that may count as a task's progress. */
export const progressKinds = ["cases_opened", "cases_ended", "complaints", "orders"] as const;
export type ProgressKind = (typeof progressKinds)[number];

/** What may be referred to as evidence: a stored file, or what the system holds already. */
export const evidenceObjects = ["file", "case", "complaint", "order", "paper"] as const;
export type EvidenceObject = (typeof evidenceObjects)[number];
