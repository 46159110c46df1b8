import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const complaintStates = [
  "received",
  "awaiting_supplement",
  "accepted",
  "declined",
  "handed_over",
  "withdrawn",
] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What runs from the first receipt: five working days of a complaint, of a tip a number of the bureau's own. */
export const firstLimits = ["T-ACCEPT", "TIP-CHECK"] as const;

export const complaintLifecycle = defineLifecycle(complaintStates, {
  accept: { from: ["received"], to: "accepted", meets: [...firstLimits, "ROUTING-DUE"] },
  join: { from: ["received"], to: "accepted", meets: [...firstLimits, "ROUTING-DUE"] },
  unjoin: { from: ["accepted"], to: "received" },
  decline: { from: ["received", "awaiting_supplement"], to: "declined", meets: [...firstLimits, "SUPPLEMENT-DUE"] },
  requestSupplement: { from: ["received"], to: "awaiting_supplement", meets: firstLimits },
  // What came back before an answer waits as received, its days running anew.
  receiveSupplement: {
    from: ["received", "awaiting_supplement"],
    to: "received",
    meets: [...firstLimits, "SUPPLEMENT-DUE"],
  },
  correctEntry: { from: ["received", "awaiting_supplement"] },
  amend: { from: ["received", "awaiting_supplement"] },
  amendLines: { from: ["received", "awaiting_supplement", "accepted"] },
  handOver: { from: ["received", "awaiting_supplement"], to: "handed_over", meets: [...firstLimits, "SUPPLEMENT-DUE"] },
  withdraw: {
    from: ["received", "awaiting_supplement"],
    to: "withdrawn",
    meets: [...firstLimits, "SUPPLEMENT-DUE", "ROUTING-DUE"],
  },
  contestRouting: { from: ["received"] },
  settleRouting: { from: ["received", "awaiting_supplement"], meets: ["ROUTING-DUE"] },
  takeBack: { from: ["declined", "handed_over", "withdrawn"], to: "received", reopens: true },
  reissueCode: { from: complaintStates },
  correctComplainant: { from: complaintStates },
});

export type ComplaintAct = keyof typeof complaintLifecycle.acts;

/** What came of a contest about which organ is competent; it is dropped by the organ that accepts after all. */
export const contestOutcomes = ["kept", "moved", "dropped"] as const;
export type ContestOutcome = (typeof contestOutcomes)[number];

/** What of an entry can be put right before it is decided upon. */
export const amendableFields = [
  "respondentName",
  "respondentPlace",
  "topics",
  "narrative",
  "happenedFrom",
  "happenedUntil",
  "workerCount",
  "representatives",
  "receivedOn",
] as const;
export type AmendableField = (typeof amendableFields)[number];

/** What of a worker's line can be put right. */
export const lineFields = ["workerName", "personId", "period", "item", "amount"] as const;
export type LineField = (typeof lineFields)[number];

/** What of whoever complained can be put right. */
export const complainantFields = [
  "name",
  "sex",
  "phone",
  "email",
  "idKind",
  "personId",
  "address",
  "postcode",
] as const;
export type ComplainantField = (typeof complainantFields)[number];

export const complaintKinds = ["complaint", "tip"] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** 《若干规定》第十八条 gives its five working days to complaints; of tips the law says 及时 (《条例》第十四条第二款). */
export const firstLimitOf = (kind: ComplaintKind) => (kind === "tip" ? "TIP-CHECK" : "T-ACCEPT");

export const complaintSources = [
  "online",
  "counter",
  "phone",
  "letter",
  "hotline_12333",
  "hotline_12345",
  "petition",
  "handoff",
] as const;
export type ComplaintSource = (typeof complaintSources)[number];

/** Why a complaint is declined: 《关于实施〈劳动保障监察条例〉若干规定》第十八条, 《条例》第二十一条第二款. */
export const declineGrounds = [
  "over_two_years",
  "other_procedure",
  "not_our_powers",
  "not_our_region",
  "employer_unclear",
] as const;
export type DeclineGround = (typeof declineGrounds)[number];

/** Why a matter that was not acted on is looked at anew. */
export const takeBackGrounds = [
  "own",
  "reconsideration",
  "court",
  "returned",
  "withdrawal_mistaken",
  "withdrawal_not_own",
] as const;
export type TakeBackGround = (typeof takeBackGrounds)[number];

/** Why what stands as withdrawn is looked at anew: it was entered by mistake, or whoever complained never withdrew. */
export const withdrawalTakeBackGrounds: readonly TakeBackGround[] = ["withdrawal_mistaken", "withdrawal_not_own"];

/** How whoever complained said that the complaint is withdrawn. */
export const withdrawalManners = ["written", "in_person", "by_phone"] as const;
export type WithdrawalManner = (typeof withdrawalManners)[number];

/** The ways in which the organ does not act. */
export const inactions = ["declined", "handed_over"] as const;

/** What can be taken back: not acting, and a withdrawal that was none. */
export const reversibleOutcomes = [...inactions, "withdrawn"] as const;
export type ReversibleOutcome = (typeof reversibleOutcomes)[number];

/** What of two matters can be the same, the plainest first. */
export const relatedTraits = ["source_number", "employer", "unit_name", "person_id", "phone", "name"] as const;
export type RelatedTrait = (typeof relatedTraits)[number];
