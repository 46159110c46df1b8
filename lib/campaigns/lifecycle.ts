import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const campaignStates = ["prepared", "running", "ended"] as const;
export type CampaignState = (typeof campaignStates)[number];

/** The life of a special action: prepared from its notice, run by the leadership group, ended by it. */
export const campaignLifecycle = defineLifecycle(campaignStates, {
  confirmLine: { from: ["prepared", "running"] },
  setAsideLine: { from: ["prepared", "running"] },
  start: { from: ["prepared"], to: "running" },
  end: { from: ["running"], to: "ended" },
  openRound: { from: ["running"] },
  demand: { from: ["running"] },
  nudge: { from: ["running"] },
  instruct: { from: ["running"] },
  freezeFrame: { from: ["prepared", "running"] },
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
export const progressKinds = [
  "cases_opened",
  "cases_ended",
  "complaints",
  "orders",
  "visits",
  "decisions",
  "guidances",
  "reports",
] as const;
export type ProgressKind = (typeof progressKinds)[number];

/** What may be referred to as evidence: a stored file, or what the system holds already. */
export const evidenceObjects = ["file", "case", "complaint", "order", "paper"] as const;
export type EvidenceObject = (typeof evidenceObjects)[number];

export const reportStates = ["awaiting", "filed"] as const;
export type ReportState = (typeof reportStates)[number];

/** One unit's report of one round. A late one is taken too; that it was late stays on record. */
export const reportLifecycle = defineLifecycle(reportStates, { file: { from: ["awaiting"], to: "filed" } });

export type ReportAct = keyof typeof reportLifecycle.acts;

export const demandStates = ["issued", "replied", "closed"] as const;
export type DemandState = (typeof demandStates)[number];

/** A formal demand (督办): a reply in writing is owed by its day, and only its issuer closes it. */
export const demandLifecycle = defineLifecycle(demandStates, {
  reply: { from: ["issued", "replied"], to: "replied" },
  close: { from: ["replied"], to: "closed" },
});

export type DemandAct = keyof typeof demandLifecycle.acts;

export const demandLevels = ["general", "key"] as const;
export type DemandLevel = (typeof demandLevels)[number];

export const demandColours = ["blue", "yellow", "red"] as const;
export type DemandColour = (typeof demandColours)[number];

/** Where an employer stands in a frame: an object of the action, or one that is compared with them. */
export const framePlaces = ["object", "compared"] as const;
export type FramePlace = (typeof framePlaces)[number];
