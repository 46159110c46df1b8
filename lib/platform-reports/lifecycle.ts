import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const reporterKinds = ["platform", "partner"] as const;
export type ReporterKind = (typeof reporterKinds)[number];

export const platformIndustries = [
  "ride_hailing",
  "food_delivery",
  "express",
  "instant_delivery",
  "city_freight",
  "live_streaming",
  "domestic_service",
  "other",
] as const;
export type PlatformIndustry = (typeof platformIndustries)[number];

export const operationModes = ["self_run", "crowdsourced", "dedicated", "franchise", "mixed", "other"] as const;
export type OperationMode = (typeof operationModes)[number];

/** The fields of a reporter whose every value is kept with its source and day. */
export const reporterFields = ["kind", "industry", "mode", "sinceOn", "untilOn"] as const;
export type ReporterField = (typeof reporterFields)[number];

export const reportStates = ["draft", "submitted", "returned", "accepted", "superseded"] as const;
export type ReportState = (typeof reportStates)[number];

/** One version of a report. A correction is a new version: when it is submitted the old one is superseded and stays. */
export const reportLifecycle = defineLifecycle(reportStates, {
  save: { from: ["draft"] },
  submit: { from: ["draft"], to: "submitted" },
  giveBack: { from: ["submitted"], to: "returned" },
  accept: { from: ["submitted"], to: "accepted" },
  correct: { from: ["submitted", "returned", "accepted"] },
  supersede: { from: ["submitted", "returned", "accepted"], to: "superseded" },
  openCase: { from: ["submitted", "returned", "accepted"] },
});

export type ReportAct = keyof typeof reportLifecycle.acts;

export const reportSteps = ["unit", "workforce", "agreements", "pay", "insurance", "rules"] as const;
export type ReportStep = (typeof reportSteps)[number];

export const mirrorStates = ["open", "confirmed", "disputed", "withdrawn"] as const;
export type MirrorState = (typeof mirrorStates)[number];

/** What a platform says of one partner, as that partner sees it: confirmed, disputed with a number, or not answered. */
export const mirrorLifecycle = defineLifecycle(mirrorStates, {
  confirm: { from: ["open", "disputed"], to: "confirmed" },
  dispute: { from: ["open", "confirmed", "disputed"], to: "disputed" },
  restate: { from: ["open", "confirmed", "disputed", "withdrawn"], to: "open" },
  agree: { from: ["open", "confirmed", "disputed", "withdrawn"], to: "confirmed" },
  withdraw: { from: ["open", "confirmed", "disputed"], to: "withdrawn" },
});
export type MirrorAct = keyof typeof mirrorLifecycle.acts;

export const mismatchStates = ["waiting", "underway", "done"] as const;
export type MismatchState = (typeof mismatchStates)[number];

export const mismatchSides = ["platform", "partner"] as const;
export type MismatchSide = (typeof mismatchSides)[number];

/** The task of one side to clear a difference; it ends by an explanation, or when the numbers agree. */
export const mismatchLifecycle = defineLifecycle(mismatchStates, {
  take: { from: ["waiting"], to: "underway" },
  settle: { from: ["underway"], to: "done" },
  resolve: { from: ["waiting", "underway"], to: "done" },
});
export type MismatchAct = keyof typeof mismatchLifecycle.acts;

export const rosterStates = ["waiting", "reading", "ready", "refused"] as const;
export type RosterState = (typeof rosterStates)[number];

/** A list of people that an enterprise sent: read in the background, then there as a draft, or refused as a whole. */
export const rosterLifecycle = defineLifecycle(rosterStates, {
  claim: { from: ["waiting", "reading"], to: "reading" },
  finish: { from: ["reading"], to: "ready" },
  refuse: { from: ["reading"], to: "refused" },
});
export type RosterAct = keyof typeof rosterLifecycle.acts;

/** What is released against those who do not report, in its order; nothing is skipped. */
export const lapseStages = ["reminder", "notice", "lead"] as const;
export type LapseStage = (typeof lapseStages)[number];
