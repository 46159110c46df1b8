import { type Actor, isOfOuterPost } from "@/lib/auth/actor";
import { type Informants, tells } from "@/lib/cases/informants-told";
import type { ReviewKind } from "@/lib/enforcement/lifecycle";
import { type DecideDays, isUndecided, periodFault } from "@/lib/enforcement/undecided";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import {
  type ContestAct,
  type ContestResult,
  type ContestState,
  type ContestSubject,
  contestLifecycle,
  contestResultsOf,
  namesItems,
} from "./lifecycle";

export type ContestRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "no_reply_waits"
  | "nothing_ordered"
  | "review_same_kind"
  | "contest_decided_anew"
  | "contest_not_of_paper"
  | "contest_names_people"
  | "recused_from_case";

/** Faults of single fields that only a command can see. */
export type ContestFault =
  | "day_in_future"
  | "contest_before_paper"
  | "copy_day_missing"
  | "copy_before_acceptance"
  | "reply_before_copy"
  | "reply_after_result"
  | "kind_after_reply"
  | "nothing_amended"
  | "review_same_kind"
  | "review_ends_before_it_begins"
  | "result_not_of_contest"
  | "act_by_before_result"
  | "done_before_result"
  | "items_missing"
  | "items_unknown"
  | "applicant_is_complainant";

export type Handled = {
  /** The organ in whose name the matter is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Whose recusal from the case was granted. */
  readonly recusedIds: readonly string[];
};

export type ContestFacts = Handled & {
  readonly state: ContestState;
  /** A reconsideration of which no reply is on record; one that was sent in time is entered after the result too. */
  readonly isReplyDue: boolean;
  /** It has no result yet, or none but that it was not decided in time. */
  readonly isToConclude: boolean;
  /** The organ was ordered to act, and nobody has entered that it did. */
  readonly isOrdered: boolean;
  /** Another of its kind is pending against the same. */
  readonly isOtherPending: boolean;
};

/** What is to be contested; no subject: a paper that is not contested here. */
export type ContestableFacts = Handled & { readonly subject: ContestSubject | null };

type Check = (actor: Actor, facts: ContestFacts, act: ContestAct) => ContestRefusal | null;

/** Whoever inspects for the organ enters what comes from outside: who held the matter may have gone. */
const holdsPost = guard("contests.post", (actor: Actor): ContestRefusal | null => {
  if (actor.kind !== "officer") return "not_your_post";
  if (actor.role === "squad_leader") return actor.organKind === "inspection_body" ? null : "not_your_post";
  return actor.role === "inspector" ? null : "not_your_post";
});

const actsForOrgan = guard("contests.organ", (actor: Actor, { organIds }: Handled): ContestRefusal | null =>
  actor.kind === "officer" && organIds.includes(actor.organId) ? null : "not_your_organ",
);

/** 《行政处罚法》第四十三条: whose recusal was granted has left the matter. */
const isNotRecused = guard("contests.recused", (actor: Actor, { recusedIds }: Handled): ContestRefusal | null =>
  actor.kind === "officer" && recusedIds.includes(actor.id) ? "recused_from_case" : null,
);

const isOpenFromState: Check = guard("contests.state", (_actor: Actor, facts: ContestFacts, act: ContestAct) => {
  if (act === "conclude" && !facts.isToConclude) return "illegal_transition";
  return contestLifecycle.next(facts.state, act) === null ? "illegal_transition" : null;
});

/** 《行政复议法》第四十八条: one written reply, to a reconsideration. */
const repliesOnce: Check = guard("contests.reply", (_actor: Actor, { isReplyDue }: ContestFacts, act: ContestAct) =>
  act === "reply" && !isReplyDue ? "no_reply_waits" : null,
);

/** Where the organ was ordered to do what it is bound to, it is entered once that this was done. */
const performsOnce: Check = guard("contests.perform", (_actor: Actor, { isOrdered }: ContestFacts, act: ContestAct) =>
  act === "perform" && !isOrdered ? "nothing_ordered" : null,
);

/** Of a kind one is pending at a time against the same, also where a result is taken back. */
const isAlone: Check = guard("contests.retract", (_actor: Actor, { isOtherPending }: ContestFacts, act: ContestAct) =>
  act === "retractResult" && isOtherPending ? "review_same_kind" : null,
);

/** 《行政处罚法》第五十七条: what was decided anew since is revoked before the first decision stands again. */
export const standsAgainAlone = guard("contests.decided_anew", (isDecidedAnew: boolean): ContestRefusal | null =>
  isDecidedAnew ? "contest_decided_anew" : null,
);

const checks = [isOpenFromState, holdsPost, actsForOrgan, isNotRecused, repliesOnce, performsOnce, isAlone];

/** Why this actor may not do this act on this contest now; null when they may. How its matter stands bars nobody. */
export const contestActRefusal: Check = (actor, facts, act) => firstReason(checks, actor, facts, act);

/** What the organ replied and what a result says lie within the matter: other posts know that there is a contest. */
export const notesRefusal = guard("contests.notes", (actor: Actor): ContestRefusal | null =>
  isOfOuterPost(actor) ? "not_your_post" : null,
);

/** 《条例》第九条: who made a tip is told to no one, and what is entered here is read by the whole region's posts. */
export const wordsRefusal = guard(
  "contests.informants",
  (words: readonly string[], informants: Informants): ContestRefusal | null =>
    tells(words, informants) ? "contest_names_people" : null,
);

/** What has an account is contested in its account, and what decides nothing not at all. */
const isContestable = guard("contests.contestable", (_actor: Actor, { subject }: ContestableFacts) =>
  subject === null ? "contest_not_of_paper" : null,
);

/** Why this actor may not record that this is contested; null when they may. */
export const recordContestRefusal = (actor: Actor, facts: ContestableFacts): ContestRefusal | null =>
  firstReason([holdsPost, actsForOrgan, isNotRecused, isContestable], actor, facts);

/** Of a kind one is pending at a time against the same. */
export const kindFault = guard(
  "contests.one_pending",
  (kind: ReviewKind, pending: readonly ReviewKind[]): ContestFault | null =>
    pending.includes(kind) ? "review_same_kind" : null,
);

type Faults = Readonly<Record<string, ContestFault>>;
type Accepted = {
  readonly kind: ReviewKind;
  readonly acceptedOn: LegalDate;
  /** Of a reconsideration; empty where it was left out. */
  readonly copyReceivedOn: LegalDate | "";
};

/** What cannot be true of the days on which a contest is said to have begun, by field; null when all can. */
export const acceptanceFault = guard(
  "contests.acceptance",
  ({ kind, acceptedOn, copyReceivedOn }: Accepted, since: LegalDate, today: LegalDate): Faults | null => {
    if (acceptedOn > today) return { acceptedOn: "day_in_future" };
    if (acceptedOn < since) return { acceptedOn: "contest_before_paper" };
    if (kind === "litigation") return null;
    if (copyReceivedOn === "") return { copyReceivedOn: "copy_day_missing" };
    if (copyReceivedOn > today) return { copyReceivedOn: "day_in_future" };
    return copyReceivedOn < acceptedOn ? { copyReceivedOn: "copy_before_acceptance" } : null;
  },
);

type Replied = { readonly copyReceivedOn: LegalDate | null; readonly answeredOn: LegalDate | null };

/** A reply that is on record stays true of what the entry is amended to. */
export const amendedFault = guard(
  "contests.amended",
  ({ kind, copyReceivedOn }: Accepted, { answeredOn }: Replied): Faults | null => {
    if (answeredOn === null) return null;
    if (kind === "litigation") return { kind: "kind_after_reply" };
    return copyReceivedOn > answeredOn ? { copyReceivedOn: "reply_before_copy" } : null;
  },
);

type Sent = { readonly acceptedOn: LegalDate; readonly copyReceivedOn: LegalDate | null };

/** What cannot be true of the day of a reply: it is sent after the copy came and before the result. */
export const replyFault = guard(
  "contests.reply_day",
  (began: Sent & { concludedOn: LegalDate | null }, answeredOn: LegalDate, today: LegalDate): Faults | null => {
    if (answeredOn > today) return { answeredOn: "day_in_future" };
    if (answeredOn < (began.copyReceivedOn ?? began.acceptedOn)) return { answeredOn: "reply_before_copy" };
    const isAfter = began.concludedOn !== null && answeredOn > began.concludedOn;
    return isAfter ? { answeredOn: "reply_after_result" } : null;
  },
);

type Began = {
  readonly kind: ReviewKind;
  readonly subject: ContestSubject;
  readonly acceptedOn: LegalDate;
  /** Of a reconsideration, the days in which it is decided. */
  readonly period: DecideDays;
};
type Ended = {
  readonly result: ContestResult;
  readonly concludedOn: LegalDate;
  readonly receivedOn: LegalDate | "";
  /** By when the organ is to have acted, where the result names a day. */
  readonly actBy: LegalDate | "";
};

/** Faults of which some name a day. */
type Told = Readonly<Record<string, string>>;

/** What cannot be true of how a contest is said to have ended, by field; null when all can. */
export const resultFault = guard("contests.result", (began: Began, ended: Ended, today: LegalDate): Told | null => {
  const { result, concludedOn, receivedOn, actBy } = ended;
  if (!contestResultsOf(began.kind, began.subject).includes(result)) return { result: "result_not_of_contest" };
  if (isUndecided(ended)) return periodFault(ended, began.period, today);
  if (receivedOn > today) return { receivedOn: "day_in_future" };
  if (concludedOn < began.acceptedOn) return { concludedOn: "review_ends_before_it_begins" };
  if (receivedOn < concludedOn) return { receivedOn: "review_ends_before_it_begins" };
  const isTooEarly = result === "ordered_to_act" && actBy !== "" && actBy < concludedOn;
  return isTooEarly ? { actBy: "act_by_before_result" } : null;
});

type Named = { readonly subject: ContestSubject; readonly result: ContestResult; readonly itemIds: readonly string[] };

/** A result that takes away a part of an order names it, and no item of another order. */
export const itemsFault = guard(
  "contests.items",
  ({ subject, result, itemIds }: Named, ofOrder: readonly string[]): Faults | null => {
    if (!namesItems(subject, result)) return null;
    if (result === "partly_annulled" && itemIds.length === 0) return { itemIds: "items_missing" };
    return itemIds.every((id) => ofOrder.includes(id)) ? null : { itemIds: "items_unknown" };
  },
);

type Done = { readonly concludedOn: LegalDate | null };

/** What cannot be true of the day on which the organ is said to have done as it was ordered. */
export const doneFault = guard(
  "contests.done_day",
  ({ concludedOn }: Done, doneOn: LegalDate, today: LegalDate): Faults | null => {
    if (doneOn > today) return { doneOn: "day_in_future" };
    return doneOn < (concludedOn ?? "") ? { doneOn: "done_before_result" } : null;
  },
);
