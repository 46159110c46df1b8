import type { Actor } from "@/lib/auth/actor";
import type { Annulled } from "@/lib/decisions/queries/annulled-papers";
import type { LegalDate } from "@/lib/kernel/clock";
import type { ListingAct, ListingEndGround, ListingState, OmissionGround } from "./lifecycle";

export type ListingRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "not_case_officer"
  | "pay_order_missing"
  | "pay_order_unserved"
  | "pay_order_runs"
  | "pay_order_paid"
  | "pay_order_annulled"
  | "pay_order_listed"
  | "amount_not_reached"
  | "amount_reached"
  | "listing_omitted"
  | "amount_standard_unsaid"
  | "own_listing"
  | "decider_holds_case"
  | "listing_notice_unserved"
  | "objection_window_open"
  | "objection_unanswered"
  | "objection_stands"
  | "listing_extended"
  | "not_corrected"
  | "no_objection_stands"
  | "listing_amount_reached"
  | "pay_order_in_force"
  | "removal_pending"
  | "removal_not_applied"
  | "promise_missing"
  | "six_months_run"
  | RemovalBar
  | "term_still_runs"
  | "not_removed_early"
  | "removal_stands"
  | "restoration_stands"
  | "restoration_undone"
  | "listing_term_over"
  | "taken_off_before";

/** 第十三条: a new violation while listed; criminal proceedings for refusing to pay, or their end in a sentence. */
export type RemovalBar = "arrears_again" | "criminal_matter";

/** Faults of single fields that only a command can see. */
export type ListingFault =
  | "listing_late_unsaid"
  | "listing_day_ahead"
  | "listing_day_before_listing"
  | "listing_objection_gone";

/** The order to pay on which a listing rests, as it stands. */
export type PayOrderFacts = {
  readonly servedOn: LegalDate | null;
  /** The last day of the period in it; null before it was served. */
  readonly dueOn: LegalDate | null;
  readonly isUnpaid: boolean;
  /** The day of the last payment on it that was accepted; null where none is on record. */
  readonly lastPaidOn: LegalDate | null;
  readonly isAnnulled: boolean;
  /** A listing on it is under way or stands. */
  readonly isListed: boolean;
};

export type Holders = {
  /** The organ in whose name the case is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Officers who hold the case with a certificate valid today; in one that has ended, every such inspector. */
  readonly officerIds: readonly string[];
};

/** What a proposal is judged by; `payOrder` is null where the case has no such order. */
export type ProposalGround = Holders & {
  readonly payOrder: PayOrderFacts | null;
  /** Null where the region has published no number. */
  readonly isReached: boolean | null;
  /** A person said which number is applied and where it stands. */
  readonly hasStandard: boolean;
  readonly today: LegalDate;
};

/** What saying why nobody is proposed is judged by. */
export type OmissionFacts = Holders & {
  readonly payOrder: PayOrderFacts | null;
  readonly ground: OmissionGround;
  /** The sum of all workers reaches the region's number; null where it has published none. */
  readonly isReached: boolean | null;
  /** It was said before, and no proposal was made since. */
  readonly isOmitted: boolean;
  readonly today: LegalDate;
};

export type ListingFacts = Holders & {
  readonly state: ListingState;
  readonly employerId: string;
  readonly proposedBy: string;
  /** Everyone who holds the case or has held it. */
  readonly everHeldIds: readonly string[];
  readonly payOrder: PayOrderFacts;
  readonly noticeServedOn: LegalDate | null;
  /** The last day to object; null before service. */
  readonly objectionDueOn: LegalDate | null;
  readonly objections: { readonly unanswered: number; readonly sustained: number };
  /** The notice names the sum of all, and the region's number shows that what was owed on the last day reaches it. */
  readonly isReached: boolean;
  readonly isWaived: boolean;
  readonly isExtended: boolean;
  /** The last day of the three years; null before the listing. */
  readonly listedUntil: LegalDate | null;
  /** The application that waits for a decision. */
  readonly removal: {
    readonly hasPromise: boolean;
    readonly sixMonthsOn: LegalDate;
    /** What of 第十三条 stands against it by what is on record. */
    readonly bar: RemovalBar | null;
  } | null;
  readonly endGround: ListingEndGround | null;
  /** The reconsideration or suit that annulled the last removal, or the restoration; null while it stands. */
  readonly removalFellBy: Annulled | null;
  readonly restorationFellBy: Annulled | null;
  /** The annulled restoration led back to the removal already. */
  readonly isRestorationUndone: boolean;
  readonly isTakenOff: boolean;
  readonly today: LegalDate;
};

export type ListingCheck = (actor: Actor, facts: ListingFacts, act: ListingAct) => ListingRefusal | null;
