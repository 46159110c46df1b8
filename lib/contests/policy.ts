import type { Actor } from "@/lib/auth/actor";
import type { ReviewKind } from "@/lib/enforcement/lifecycle";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import {
  type ContestAct,
  type ContestResult,
  type ContestState,
  type ContestSubject,
  contestLifecycle,
  contestResultsOf,
} from "./lifecycle";

export type ContestRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "no_reply_waits"
  | "contest_not_of_paper"
  | "recused_from_case";

/** Faults of single fields that only a command can see. */
export type ContestFault =
  | "day_in_future"
  | "contest_before_paper"
  | "copy_day_missing"
  | "copy_before_acceptance"
  | "reply_before_copy"
  | "review_same_kind"
  | "review_ends_before_it_begins"
  | "result_not_of_contest"
  | "applicant_is_complainant";

export type Handled = {
  /** The organ in whose name the matter is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Whose recusal from the case was granted. */
  readonly recusedIds: readonly string[];
};

export type ContestFacts = Handled & {
  readonly state: ContestState;
  /** A reconsideration to which the organ has not replied. */
  readonly isReplyDue: boolean;
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

const isOpenFromState: Check = guard("contests.state", (_actor: Actor, { state }: ContestFacts, act: ContestAct) =>
  contestLifecycle.next(state, act) === null ? "illegal_transition" : null,
);

/** 《行政复议法》第四十八条: one written reply, to a reconsideration. */
const repliesOnce: Check = guard("contests.reply", (_actor: Actor, { isReplyDue }: ContestFacts, act: ContestAct) =>
  act === "reply" && !isReplyDue ? "no_reply_waits" : null,
);

/** Why this actor may not do this act on this contest now; null when they may. How its matter stands bars nobody. */
export const contestActRefusal: Check = (actor, facts, act) =>
  firstReason([isOpenFromState, holdsPost, actsForOrgan, isNotRecused, repliesOnce], actor, facts, act);

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

type Began = { readonly kind: ReviewKind; readonly subject: ContestSubject; readonly acceptedOn: LegalDate };
type Ended = { readonly result: ContestResult; readonly concludedOn: LegalDate; readonly receivedOn: LegalDate };

/** What cannot be true of how a contest is said to have ended, by field; null when all can. */
export const resultFault = guard("contests.result", (began: Began, ended: Ended, today: LegalDate): Faults | null => {
  const { result, concludedOn, receivedOn } = ended;
  if (!contestResultsOf(began.kind, began.subject).includes(result)) return { result: "result_not_of_contest" };
  if (receivedOn > today) return { receivedOn: "day_in_future" };
  if (concludedOn < began.acceptedOn) return { concludedOn: "review_ends_before_it_begins" };
  return receivedOn < concludedOn ? { receivedOn: "review_ends_before_it_begins" } : null;
});
