import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const deliveryStates = ["attempted", "served", "failed", "corrected"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * One attempt at delivering one paper to its recipient. A failed one stays in the register, and so does one that was
 * wrongly recorded, beside the one that took its place.
 */
export const deliveryLifecycle = defineLifecycle(deliveryStates, {
  send: { from: ["attempted"] },
  serve: { from: ["attempted"], to: "served", meets: ["T-NOTICE-30"] },
  fail: { from: ["attempted"], to: "failed" },
  keepSigned: { from: ["served"] },
  correct: { from: ["served"], to: "corrected" },
});

export type DeliveryAct = keyof typeof deliveryLifecycle.acts;

/** The ways of 《民事诉讼法》第八十七条至第九十五条, in the order in which the law would have them tried. */
export const deliveryMethods = [
  "direct",
  "left",
  "post",
  "electronic",
  "entrusted",
  "handed_on",
  "public_notice",
] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

/** `person` answers beside the employer; `other` is whoever else was asked to come. */
export const recipients = ["employer", "complainant", "organ", "person", "other"] as const;
export type Recipient = (typeof recipients)[number];

/** Who may sign for a paper: 《民事诉讼法》第八十八条. */
export const receivers = [
  "self",
  "family",
  "legal_representative",
  "principal",
  "receiving_clerk",
  "agent",
  "designee",
] as const;
export type Receiver = (typeof receivers)[number];

/** Through whom a paper is handed on: 《民事诉讼法》第九十二条、第九十三条. */
export const handedOnGrounds = ["military", "prison", "compulsory_education"] as const;
export type HandedOnGround = (typeof handedOnGrounds)[number];

/** Why a paper is put up for all: 《民事诉讼法》第九十五条. */
export const noticeGrounds = ["whereabouts_unknown", "other_ways_failed"] as const;
export type NoticeGround = (typeof noticeGrounds)[number];

export const electronicMeans = ["email", "fax", "mobile"] as const;
export type ElectronicMeans = (typeof electronicMeans)[number];

/** What papers are delivered for: a case, or a complaint, whose papers go out without a case. */
export const matterKinds = ["case", "complaint"] as const;
export type MatterKind = (typeof matterKinds)[number];

/** The papers that are delivered with proof, by the file they lie in, and to whom. */
const servablePapers: Readonly<Record<MatterKind, Readonly<Record<string, Recipient>>>> = {
  case: {
    "acceptance-notice": "complainant",
    /** To the employer where nobody complained. */
    "suspension-notice": "complainant",
    "rescission-notice": "complainant",
    "inquiry-notice": "employer",
    "preservation-notice": "employer",
    "preservation-decision": "employer",
    "rectification-order": "employer",
    /** Where the order itself reached the employer, or is on its way. */
    "order-revocation": "employer",
    "advance-notice": "employer",
    "demand-letter": "employer",
    "deferral-answer": "employer",
    "enforcement-suspension": "employer",
    "enforcement-resumption": "employer",
    "enforcement-ending": "employer",
    "performance-agreement": "employer",
    "hearing-notice": "employer",
    "penalty-decision": "employer",
    "spot-penalty-decision": "employer",
    "remedy-decision": "employer",
    "no-penalty-decision": "employer",
    "decision-revocation": "employer",
    "wage-listing-notice": "employer",
    "wage-listing-decision": "employer",
    "wage-removal-decision": "employer",
    "wage-removal-refusal": "employer",
    "wage-revocation-decision": "employer",
    "wage-restoration-decision": "employer",
  },
  complaint: {
    /** Of a complaint that joined a case which another matter had opened, and what that case then tells of itself. */
    "acceptance-notice": "complainant",
    "suspension-notice": "complainant",
    "rescission-notice": "complainant",
    "supplement-notice": "complainant",
    "non-acceptance-notice": "complainant",
    "handover-letter": "organ",
  },
};

/** To whom a paper in that file is delivered; undefined for one that is not delivered with proof. */
export const recipientOf = (kind: MatterKind, paperKey: string): Recipient | undefined =>
  Object.hasOwn(servablePapers[kind], paperKey) ? servablePapers[kind][paperKey] : undefined;

/** Papers of what goes on after its case has ended: they are delivered then as before. */
export const outlastingPapers: readonly string[] = [
  "decision-revocation",
  "wage-listing-notice",
  "wage-listing-decision",
  "wage-removal-decision",
  "wage-removal-refusal",
  "wage-revocation-decision",
  "wage-restoration-decision",
];

/** Papers that are handed over in the act that makes them: what was signed is photographed only then, and added. */
export const signedAsMade: readonly string[] = ["spot-penalty-decision"];

/**
 * The acts that take back, or replace, what a paper tells: who gets it afterwards is told what no longer holds. What
 * merely came to an end since (a suspension, a held object, a request for what was missing) is still told.
 */
export const withdrawingActs: Readonly<Record<string, readonly string[]>> = {
  "non-acceptance-notice": ["complaint.takeBack"],
  "handover-letter": ["complaint.takeBack"],
  "acceptance-notice": ["complaint.unjoin"],
  "suspension-notice": ["complaint.unjoin"],
  "rescission-notice": ["case.reopen"],
  "rectification-order": ["order.revoke", "order.annul"],
  "advance-notice": ["decision.rework"],
  "hearing-notice": ["decision.rework", "decision.scheduleHearing", "decision.rescheduleHearing"],
  "demand-letter": ["enforcement.annul", "enforcement.revoke"],
  "deferral-answer": ["enforcement.annul", "enforcement.revoke"],
  "enforcement-suspension": ["enforcement.annul", "enforcement.revoke"],
  "enforcement-resumption": ["enforcement.annul", "enforcement.revoke"],
  "performance-agreement": ["enforcement.annul", "enforcement.revoke"],
  "penalty-decision": ["revocation.revoke"],
  "remedy-decision": ["revocation.revoke"],
  "no-penalty-decision": ["revocation.revoke"],
  "decision-revocation": ["revocation.undo"],
  "wage-listing-notice": ["wageListing.keepOff"],
  "wage-listing-decision": ["wageListing.revoke"],
  "wage-removal-decision": ["wageListing.restore", "wageListing.undoRemoval"],
  "wage-restoration-decision": ["wageListing.revoke", "wageListing.undoRestoration"],
};

const accountStands = ["enforcement.standAgain", "enforcement.correctResult"];

/** The acts by which what a paper tells holds again: each undoes the last one that had taken it back. */
export const restoringActs: Readonly<Record<string, readonly string[]>> = {
  "rectification-order": ["order.reinstate"],
  "demand-letter": accountStands,
  "deferral-answer": accountStands,
  "enforcement-suspension": accountStands,
  "enforcement-resumption": accountStands,
  "performance-agreement": accountStands,
  "wage-removal-decision": ["wageListing.undoRestoration"],
};

/** How far a paper is on its way to its recipient; `withdrawn`: it was not served, and is not to be any more. */
export type PaperState = "unserved" | "under_way" | "served" | "withdrawn";
