import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const caseStates = [
  "opened",
  "investigating",
  "concluded",
  "decided",
  "closed",
  "rescinded",
  "transferred",
  "merged",
] as const;
export type CaseState = (typeof caseStates)[number];

/** States in which a case has ended, one way or another. */
export const endedStates: readonly CaseState[] = ["closed", "rescinded", "transferred", "merged"];

/** States in which a case is still in somebody's hands, also after its decision. */
export const openStates = ["opened", "investigating", "concluded", "decided"] as const satisfies readonly CaseState[];

/** The ground of a case that was closed as others go on with its enforcement: what they bring in still comes to it. */
export const HANDED_ON = "enforcement_handed_on";

export const caseLifecycle = defineLifecycle(caseStates, {
  assign: { from: ["opened"], to: "investigating" },
  reassign: { from: ["investigating", "concluded", "decided"] },
  declareRecusal: { from: ["opened", "investigating", "concluded", "decided"] },
  decideRecusal: { from: ["opened", "investigating", "concluded", "decided"] },
  proposeExtension: { from: ["investigating", "concluded"] },
  extend: { from: ["investigating", "concluded"] },
  suspend: { from: ["investigating"] },
  resume: { from: ["investigating"] },
  gather: { from: ["investigating", "concluded", "decided"] },
  conclude: { from: ["investigating"], to: "concluded", meets: ["T-INV"], opens: ["T-DECIDE-15"] },
  decide: { from: ["concluded", "decided"], to: "decided" },
  close: {
    from: ["investigating", "concluded", "decided"],
    to: "closed",
    meets: ["T-INV", "T-DECIDE-15"],
  },
  rescind: {
    from: openStates,
    to: "rescinded",
    meets: ["T-INV", "T-DECIDE-15"],
  },
  transfer: {
    from: openStates,
    to: "transferred",
    meets: ["T-INV", "T-DECIDE-15"],
  },
  merge: { from: ["opened", "investigating"], to: "merged" },
  absorb: { from: ["investigating"] },
  unmerge: { from: ["merged"], to: "opened", reopens: true },
  release: { from: ["investigating"] },
  split: { from: ["investigating"] },
  reopen: { from: ["closed", "rescinded", "transferred"], to: "investigating", opens: ["T-INV"], reopens: true },
  explainDifference: { from: ["investigating", "concluded", "decided", "closed", "rescinded", "transferred"] },
  followUp: { from: ["closed", "rescinded", "transferred"] },
  addAddendum: { from: ["closed", "rescinded", "transferred"] },
});

/** What runs from the day on which a case is opened (《条例》第十七条, 《行政处罚法》第六十条). */
export const caseLimits = ["T-INV", "T-PEN-90"] as const;

/** What an extension adds to: the days to investigate, and once that is done the days to decide. */
export const extendedLimit = (state: CaseState) => (state === "concluded" ? "T-DECIDE-15" : "T-INV");
export type ExtendedLimit = ReturnType<typeof extendedLimit>;

export type CaseAct = keyof typeof caseLifecycle.acts;

const isCaseAct = (name: string): name is CaseAct => Object.hasOwn(caseLifecycle.acts, name);

/** Every act, in the order of a case's life. */
export const caseActsInOrder: readonly CaseAct[] = Object.keys(caseLifecycle.acts).filter(isCaseAct);

export const caseOrigins = [
  "complaint",
  "tip",
  "patrol",
  "written_review",
  "handoff",
  "platform_report",
  "guidance",
  "split",
] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

export const officerParts = ["lead", "second"] as const;
export type OfficerPart = (typeof officerParts)[number];

/** The eight kinds of evidence of 《行政处罚法》第四十六条. */
export const evidenceKinds = [
  "documentary",
  "physical",
  "audiovisual",
  "electronic",
  "witness",
  "party_statement",
  "expert_opinion",
  "inspection_record",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Originals go before copies; a copy counts when it was checked against the original (行政诉讼证据规定 第十条、第十一条). */
export const evidenceForms = ["original", "checked_copy", "unchecked_copy"] as const;
export type EvidenceForm = (typeof evidenceForms)[number];

/** Grounds on which local regulations let an investigation rest (law a.12); which hold is the region's to say. */
export const suspensionGrounds = [
  "party_absconded",
  "evidence_unobtainable",
  "awaits_other_case",
  "awaits_appraisal",
  "force_majeure",
  "other_by_local_law",
] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];
