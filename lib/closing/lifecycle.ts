import type { CaseAct } from "@/lib/cases/lifecycle";
import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const closingStates = ["proposed", "returned", "approved", "withdrawn"] as const;
export type ClosingState = (typeof closingStates)[number];

/** The life of a proposal to end a case. It lapses when the case ends by another act. */
export const closingLifecycle = defineLifecycle(closingStates, {
  revise: { from: ["returned"], to: "proposed" },
  giveBack: { from: ["proposed"], to: "returned" },
  approve: { from: ["proposed"], to: "approved" },
  withdraw: { from: ["proposed", "returned"], to: "withdrawn" },
  lapse: { from: ["proposed", "returned"], to: "withdrawn" },
});

export type ClosingAct = keyof typeof closingLifecycle.acts;

/**
 * On what a case ends: the ordered matters are corrected; 《条例》第十八条第一款第（三）项; the facts are not
 * established; the acts were found too late to be dealt with (《条例》第二十条); 《条例》第十八条第二款; a decision was
 * made and performed; a court has taken its enforcement over, or that was ended for good (《行政强制法》第四十条、第五十六条);
 * or the police have filed the matter (移送规定 第八条).
 */
export const closingGrounds = [
  "ordered_matter_corrected",
  "minor_and_corrected",
  "facts_not_established",
  "found_too_late",
  "transferred",
  "decided_and_performed",
  "enforcement_handed_on",
  "police_filed",
] as const;
export type ClosingGround = (typeof closingGrounds)[number];

/** The act by which a case ends on each ground. */
export const actOfGround = {
  ordered_matter_corrected: "close",
  minor_and_corrected: "rescind",
  facts_not_established: "rescind",
  found_too_late: "rescind",
  transferred: "transfer",
  decided_and_performed: "close",
  enforcement_handed_on: "close",
  police_filed: "close",
} as const satisfies Readonly<Record<ClosingGround, CaseAct>>;

/** Grounds on which the head takes a case back. */
export type RescissionGround = {
  [Ground in ClosingGround]: (typeof actOfGround)[Ground] extends "rescind" ? Ground : never;
}[ClosingGround];

export const isRescission = (ground: ClosingGround): ground is RescissionGround => actOfGround[ground] === "rescind";

/** Grounds that case officers propose and a head decides; a transfer is decided at once by letter. */
export const proposedGrounds = [
  "ordered_matter_corrected",
  "minor_and_corrected",
  "facts_not_established",
  "found_too_late",
  "decided_and_performed",
  "enforcement_handed_on",
  "police_filed",
] as const;
export type ProposedGround = (typeof proposedGrounds)[number];

export const caseFileStates = ["queued", "building", "ready", "failed"] as const;
export type CaseFileState = (typeof caseFileStates)[number];

/** The life of one building of a case's file. `resume` takes up one whose builder is gone. */
export const caseFileLifecycle = defineLifecycle(caseFileStates, {
  claim: { from: ["queued"], to: "building" },
  resume: { from: ["building"] },
  finish: { from: ["building"], to: "ready" },
  fail: { from: ["building"], to: "failed" },
});

export type CaseFileAct = keyof typeof caseFileLifecycle.acts;

/** Why a building failed; a fault of the store is the administrator's to mend. */
export const caseFileFaults = ["case_file_empty", "stored_bytes_missing", "gave_up", "unexpected"] as const;
export type CaseFileFault = (typeof caseFileFaults)[number];

/** Volumes of a case's file: what the parties may read, and the internal opinions. */
export const volumes = ["main", "internal"] as const;
export type Volume = (typeof volumes)[number];
