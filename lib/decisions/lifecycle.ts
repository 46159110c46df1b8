import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const decisionKinds = ["penalty", "remedy", "no_penalty"] as const;
/** 《行政处罚法》第五十七条 and 《条例》第十八条: what a proceeding aims at. */
export type DecisionKind = (typeof decisionKinds)[number];

export const procedures = ["ordinary", "spot"] as const;
/** By which procedure it comes about: the ordinary one, or on the spot (《行政处罚法》第五十一条). */
export type DecisionProcedure = (typeof procedures)[number];

export const decisionStates = [
  "proposed",
  "returned",
  "approved",
  "notified",
  "submitted",
  "decided",
  "withdrawn",
] as const;
export type DecisionState = (typeof decisionStates)[number];

/**
 * The life of one proceeding toward a decision: proposed by the case officers, approved for notice by the squad
 * leader, told to the party, heard, submitted with its review and discussion, decided by the head. What changes to the
 * party's harm begins anew by `rework`, with a notice of its own. What was posted in time and came once it was
 * submitted takes it back to where the party is heard. A penalty on the spot is told, heard, decided and handed over at
 * once by the case officers.
 */
export const decisionLifecycle = defineLifecycle(decisionStates, {
  revise: { from: ["returned"], to: "proposed" },
  giveBack: { from: ["proposed"], to: "returned" },
  approve: { from: ["proposed"], to: "approved" },
  withdraw: { from: ["proposed", "returned", "approved"], to: "withdrawn" },
  notify: { from: ["approved"], to: "notified" },
  recordStatement: { from: ["notified"] },
  answerStatement: { from: ["notified"] },
  recordWaiver: { from: ["notified"] },
  adjust: { from: ["notified"] },
  rework: { from: ["notified", "submitted"], to: "returned" },
  requestHearing: { from: ["notified"] },
  scheduleHearing: { from: ["notified"] },
  rescheduleHearing: { from: ["notified"] },
  askChairRecusal: { from: ["notified"] },
  decideChairRecusal: { from: ["notified"] },
  recordHearing: { from: ["notified"] },
  submit: { from: ["notified"], to: "submitted" },
  review: { from: ["submitted"] },
  adoptReview: { from: ["submitted"] },
  discuss: { from: ["submitted"] },
  bringPosted: { from: ["submitted"] },
  confirmPosted: { from: ["submitted"], to: "notified" },
  refusePosted: { from: ["submitted"] },
  decide: { from: ["submitted"], to: "decided" },
  decideOnTheSpot: { from: ["proposed"], to: "decided" },
  recordFiling: { from: ["decided"] },
  handIn: { from: ["decided"] },
  payIn: { from: ["decided"] },
  reportUp: { from: ["decided"] },
});

export type DecisionAct = keyof typeof decisionLifecycle.acts;

/** What may stand in a decision. Money to workers is a remedy's and never a fine (《劳动合同法》第八十五条). */
export const measures = [
  "warning",
  "fine",
  "confiscation",
  "licence_revocation",
  "order_pay",
  "order_correct",
  "additional_compensation",
  "none",
] as const;
export type Measure = (typeof measures)[number];

export const measuresOf: Readonly<Record<DecisionKind, readonly Measure[]>> = {
  penalty: ["warning", "fine", "confiscation", "licence_revocation"],
  remedy: ["order_pay", "order_correct", "additional_compensation"],
  no_penalty: ["none"],
};

/** Why nothing is imposed: 《行政处罚法》第三十三条、第五十七条第一款第（三）项. */
export const noPenaltyGrounds = ["minor_corrected", "first_offence", "no_fault", "facts_not_established"] as const;
export type NoPenaltyGround = (typeof noPenaltyGrounds)[number];

/** How a penalty has the act corrected where no order did (《行政处罚法》第二十八条第一款). */
export const correctionManners = ["at_once", "within", "corrected"] as const;
export type CorrectionManner = (typeof correctionManners)[number];

/** How the party said what it had to say. */
export const statementManners = ["written", "oral", "portal"] as const;
export type StatementManner = (typeof statementManners)[number];

export const postedKinds = ["statement", "hearing"] as const;
/** What the party put forward within its days and what came, or was found, when the proceeding had been submitted. */
export type PostedKind = (typeof postedKinds)[number];

export const postedManners = ["post", "in_person", "oral"] as const;
/** How the party put it forward on its day. */
export type PostedManner = (typeof postedManners)[number];

/** The fixed questions of a legal review (《行政处罚法》第五十八条). */
export const reviewQuestions = [
  "subject",
  "jurisdiction",
  "facts",
  "evidence",
  "basis",
  "procedure",
  "discretion",
  "papers",
  "time_limits",
] as const;
export type ReviewQuestion = (typeof reviewQuestions)[number];

export const reviewVerdicts = ["pass", "doubt", "fail"] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

export const reviewConclusions = ["pass", "pass_with_doubts", "fail"] as const;
export type ReviewConclusion = (typeof reviewConclusions)[number];

/** How a hearing ended: held, or given up by not coming, by walking out, or in words (《行政处罚法》第六十四条). */
export const hearingOutcomes = ["held", "absent", "walked_out", "withdrawn"] as const;
export type HearingOutcome = (typeof hearingOutcomes)[number];

/** Who asks that the chair of a hearing be recused: the party may, the chair must (《行政处罚法》第六十四条第（四）项). */
export const recusalAskers = ["party", "chair"] as const;
export type RecusalAsker = (typeof recusalAskers)[number];

/** How a penalty was reported to the superior organ. */
export const reportManners = ["electronic", "in_person", "post"] as const;
export type ReportManner = (typeof reportManners)[number];

/** Why the fine is collected on the spot: 《行政处罚法》第六十八条第（一）项、第（二）项, 第六十九条. */
export const collectGrounds = ["small", "hard", "remote"] as const;
export type CollectGround = (typeof collectGrounds)[number];
