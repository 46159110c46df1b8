import type { Actor } from "@/lib/auth/actor";
import { recusedRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import type { CorrectionRefusal } from "./correction-policy";
import {
  type DeliveryAct,
  type DeliveryState,
  deliveryLifecycle,
  type MatterKind,
  outlastingPapers,
  type Recipient,
  signedAsMade,
} from "./lifecycle";
import {
  type Attempt,
  askedAtPosting,
  isUnderWay,
  methodsFor,
  missingProofs,
  type ProofFault,
  receiversFor,
} from "./proofs";
import type { VoidRefusal } from "./void-policy";

export type DeliveryRefusal =
  | "delivery_settled"
  | "not_delivery_post"
  | "not_receiving_organ"
  | "delivery_case_ended"
  | "two_servers_needed"
  | "server_not_of_case"
  | "server_not_of_organ"
  | "already_served"
  | "paper_withdrawn"
  | "delivered_before_issue"
  | "delivered_in_future"
  | "received_before_sent"
  | "notice_running"
  | "notice_without_attempt"
  | "never_under_way"
  | "receiver_not_entitled"
  | "handed_on_only_to_persons"
  | "only_direct_or_post_to_organ"
  | "electronic_not_confirmed"
  | "not_the_confirmed_address"
  | CorrectionRefusal
  | VoidRefusal
  | "confirmation_signed"
  | "proof_unknown"
  | "recipient_no_party"
  | ProofFault;

/** Who may record deliveries of a matter at all; what a page needs to show or grey its buttons. */
export type DeliveryDesk = {
  readonly matterKind: MatterKind;
  /** The day on which a case ended; null before, and for a complaint: its papers go out once it is decided upon. */
  readonly endedOn: LegalDate | null;
  /** Whether a case that has ended still has a paper to deliver, or one under way. */
  readonly isSendingOut: boolean;
  /** The organ in whose name the matter is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** With a certificate valid today: who holds the case; of one that has ended, or a complaint, all of its organ. */
  readonly officerIds: readonly string[];
  /** Accounts whose recusal from the matter was granted. */
  readonly recusedIds: readonly string[];
};

/** The paper that is to be delivered. */
type PaperFacts = {
  readonly paperKey: string;
  readonly issuedOn: LegalDate;
  /** Whether this attempt was entered before and waits for what comes of it. */
  readonly isUnderWay: boolean;
  /** Whether what it tells was taken back before it was served. */
  readonly isWithdrawn: boolean;
};

export type DeliveryFacts = DeliveryDesk &
  PaperFacts & {
    readonly state: DeliveryState;
    readonly attempt: Attempt;
    readonly recipient: Recipient;
    readonly today: LegalDate;
    /** What `servedOn` of the rules finds; null while it cannot be known. */
    readonly servedOn: LegalDate | null;
    readonly isServed: boolean;
    readonly recordedBy: string;
    readonly serverIds: readonly string[];
    /** Officers who could deliver, certified, on the day of the attempt. */
    readonly certifiedIds: readonly string[];
    /** The address that the recipient had consented to, in a confirmation signed by that day; null without one. */
    readonly electronicAddress: string | null;
    /** Whether another way of reaching this recipient, by this paper or another of the matter, had failed by then. */
    readonly hasFailedBefore: boolean;
  };

type DeskCheck = (actor: Actor, desk: DeliveryDesk, paper: PaperFacts | null) => DeliveryRefusal | null;
type Check = (actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) => DeliveryRefusal | null;

const isOpenFromState: Check = guard("deliveries.state", (_actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) =>
  deliveryLifecycle.next(delivery.state, act) === null ? "delivery_settled" : null,
);

const holdsPost: DeskCheck = guard("deliveries.post", (actor: Actor, desk: DeliveryDesk) => {
  const closed = desk.matterKind === "complaint" ? "not_receiving_organ" : "not_delivery_post";
  if (actor.kind !== "officer") return closed;
  const isLeader = actor.role === "squad_leader" && desk.organIds.includes(actor.organId);
  return isLeader || desk.officerIds.includes(actor.id) ? null : closed;
});

/** A paper that a case sends out though it has ended: issued since, or of what goes on after it. */
export const outlivesCase = ({ paperKey, issuedOn }: Pick<PaperFacts, "paperKey" | "issuedOn">, endedOn: LegalDate) =>
  issuedOn >= endedOn || outlastingPapers.includes(paperKey);

/** An ended case sends out what outlives it and what was on its way when it ended, and takes nothing else. */
const caseIsOpen: DeskCheck = guard("deliveries.case_open", (_actor: Actor, { endedOn, isSendingOut }, paper) => {
  if (endedOn === null) return null;
  const isOpen = paper === null ? isSendingOut : paper.isUnderWay || outlivesCase(paper, endedOn);
  return isOpen ? null : "delivery_case_ended";
});

/** What was posted before its decision was taken back may still have come; a public notice no longer counts as come. */
const stillHolds = guard(
  "deliveries.withdrawn",
  ({ isWithdrawn, isUnderWay }: PaperFacts, counts: boolean): DeliveryRefusal | null =>
    isWithdrawn && (!isUnderWay || counts) ? "paper_withdrawn" : null,
);

const tellsWhatHolds: DeskCheck = (_actor, _desk, paper) => (paper === null ? null : stillHolds(paper, false));

const countsAsServed: Check = (_actor, delivery, act) =>
  stillHolds(delivery, act === "serve" && delivery.attempt.method === "public_notice");

/** 《行政处罚法》第四十二条: two officers with certificates, of the case; once it has ended, and of a complaint, of the organ. */
const twoServers: Check = guard("deliveries.two_servers", (_actor: Actor, delivery: DeliveryFacts) => {
  if (new Set(delivery.serverIds).size < 2) return "two_servers_needed";
  if (delivery.serverIds.every((id) => delivery.certifiedIds.includes(id))) return null;
  const isOfOrgan = delivery.matterKind === "complaint" || delivery.endedOn !== null;
  return isOfOrgan ? "server_not_of_organ" : "server_not_of_case";
});

const servesOnce: Check = guard("deliveries.once", (_actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) =>
  act !== "fail" && delivery.isServed ? "already_served" : null,
);

const isWithinDates: Check = guard("deliveries.dates", (_actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) => {
  const { attempt, issuedOn, today, servedOn } = delivery;
  if (attempt.actedOn < issuedOn) return "delivered_before_issue";
  if (attempt.actedOn > today || (attempt.receivedOn ?? "") > today) return "delivered_in_future";
  if (attempt.receivedOn !== null && attempt.receivedOn < attempt.actedOn) return "received_before_sent";
  return act === "serve" && servedOn !== null && servedOn > today ? "notice_running" : null;
});

const takesTime: Check = guard("deliveries.under_way", (_actor: Actor, { attempt }: DeliveryFacts, act: DeliveryAct) =>
  act === "send" && !isUnderWay(attempt.method) ? "never_under_way" : null,
);

/** 《民事诉讼法》第八十八条、第九十二条、第九十三条: who may sign for a unit and who for a person. */
const receiverIsEntitled: Check = guard(
  "deliveries.receiver",
  (_actor: Actor, { attempt, recipient }: DeliveryFacts) => {
    if (!methodsFor(recipient).includes(attempt.method)) {
      return recipient === "organ" ? "only_direct_or_post_to_organ" : "handed_on_only_to_persons";
    }
    if (attempt.receiver === null || receiversFor[recipient].includes(attempt.receiver)) return null;
    return "receiver_not_entitled";
  },
);

const isProved: Check = guard("deliveries.proof", (_actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) => {
  if (act === "fail") return null;
  const isSignedAsMade = signedAsMade.includes(delivery.paperKey);
  const isPosted = delivery.isUnderWay && delivery.attempt.method === "public_notice";
  const missing = missingProofs(delivery.attempt, { when: act === "send" ? "sent" : "served", isSignedAsMade });
  return missing.find(({ field }) => !(isPosted && askedAtPosting.includes(field)))?.fault ?? null;
});

/** 《民事诉讼法》第九十五条: whereabouts unknown, or no other way left, and the second shows in the register. */
const isLastResort: Check = guard(
  "deliveries.notice_ground",
  (_actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) =>
    act !== "fail" && delivery.attempt.noticeGround === "other_ways_failed" && !delivery.hasFailedBefore
      ? "notice_without_attempt"
      : null,
);

/** 《行政处罚法》第六十一条第二款: only to whom has signed a confirmation, and only at the address in it. */
const isConsentedTo: Check = guard(
  "deliveries.electronic",
  (_actor: Actor, delivery: DeliveryFacts, act: DeliveryAct) => {
    if (delivery.attempt.method !== "electronic" || act === "fail") return null;
    if (delivery.electronicAddress === null) return "electronic_not_confirmed";
    return delivery.attempt.place === delivery.electronicAddress ? null : "not_the_confirmed_address";
  },
);

/** A leader corrects a record, who neither made it nor that delivery. */
const correctedByAnother: Check = guard(
  "deliveries.corrected_by_another",
  (actor: Actor, { recordedBy, serverIds }: DeliveryFacts, act: DeliveryAct) => {
    if (act !== "correct" || actor.kind !== "officer") return null;
    if (actor.role !== "squad_leader") return "not_correcting_post";
    return actor.id === recordedBy || serverIds.includes(actor.id) ? "own_delivery_record" : null;
  },
);

/** Why this actor may not record deliveries of this paper, or without one of anything at all; null when they may. */
export const deliveryDeskRefusal: DeskCheck = (actor, desk, paper) =>
  firstReason([recusedRefusal, holdsPost, caseIsOpen, tellsWhatHolds], actor, desk, paper);

/** Acts on what was served: neither a picture that is added nor a correction judges the attempt anew. */
const ofServed: readonly DeliveryAct[] = ["keepSigned", "correct"];

/** What an attempt itself must be like. */
const judges: readonly Check[] = [
  ...[servesOnce, countsAsServed, takesTime, isProved, isLastResort, isWithinDates],
  ...[twoServers, receiverIsEntitled, isConsentedTo],
];

/** Why this act on this attempt may not be; null when it may. Lateness is no reason. */
export const deliveryActRefusal: Check = (actor, delivery, act) =>
  deliveryDeskRefusal(actor, delivery, delivery) ??
  firstReason([isOpenFromState, correctedByAnother, ...(ofServed.includes(act) ? [] : judges)], actor, delivery, act);
