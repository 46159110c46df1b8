import type { Actor, OfficeRole } from "@/lib/auth/actor";
import { recusedRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type ComplaintAct, type ComplaintKind, type ComplaintState, complaintLifecycle } from "./lifecycle";

export type ComplaintRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "recused_from_case"
  | "employer_not_linked"
  | "not_joined"
  | "lines_in_ledger"
  | "case_ended"
  | "supplement_asked_before"
  | "no_supplement_waits"
  | "contested_before"
  | "routing_contested"
  | "no_contest_open"
  | "not_routing_decider"
  | "code_of_tip"
  | "identity_of_tip"
  | "complainant_of_ended_case"
  | "lines_of_ended_case"
  | "line_in_ledger"
  | "line_struck"
  | "tip_not_withdrawn"
  | "draft_lapsed"
  | "photos_enough"
  | "photos_not_now"
  | "asked_too_often"
  | "identity_not_yours"
  | "nothing_to_reveal";

/** Faults of single fields that only a command can see. */
export type ComplaintFault =
  | "source_number_taken"
  | "organ_not_choosable"
  | "superior_decision_missing"
  | "case_not_joinable"
  | "due_not_after_today"
  | "supplement_day_ahead"
  | "within_two_years"
  | "supplement_not_asked"
  | "supplement_still_runs"
  | "received_day_not_yours"
  | "nothing_amended"
  | "reason_tells_complainant"
  | "words_tell_number"
  | "claim_lines_unreadable"
  | "claim_lines_too_many"
  | "line_not_there"
  | "lines_held"
  | "no_stated_total"
  | "lines_name_informant"
  | "received_in_future"
  | "region_not_yours"
  | "person_id_wrong"
  | "person_id_shape"
  | "words_name_informant"
  | "employer_unknown"
  | "employer_choice_missing"
  | "reason_names_informant"
  | "ground_not_of_handover"
  | "ground_not_of_withdrawal"
  | "known_day_outside"
  | "withdrawn_day_outside";

export type ComplaintFacts = {
  readonly kind: ComplaintKind;
  readonly state: ComplaintState;
  readonly employerId: string | null;
  readonly supplementAskedOn: string | null;
  /** The day on which an answer came. */
  readonly supplementReceivedOn: string | null;
  /** The day it was joined to a case that another matter had opened. */
  readonly joinedOn: string | null;
  /** Whether the case it belongs to has ended; null without a case. */
  readonly caseHasEnded: boolean | null;
  /** Accounts whose recusal from that case was granted: they do nothing in what it is about. */
  readonly recusedIds: readonly string[];
  /** Rows of a case's ledger that rest on its lines and have not been ended. */
  readonly isInLedger: boolean;
  /** The organ in whose name the complaint is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Whether the organ has said that it is not competent, and whether that waits for its decision. */
  readonly contest: "open" | "settled" | null;
  /** The organ above that decides upon the contest, or the complaint's own where none above has a head here. */
  readonly deciderId: string | null;
};

/** Accepting is opening the case, so it is the head of the inspection body who decides (law c.2: 立案). */
const posts: Readonly<Record<ComplaintAct, readonly OfficeRole[]>> = {
  accept: ["squad_leader"],
  join: ["squad_leader"],
  unjoin: ["squad_leader"],
  decline: ["squad_leader"],
  requestSupplement: ["squad_leader", "inspector"],
  receiveSupplement: ["squad_leader", "inspector"],
  correctEntry: ["squad_leader", "inspector"],
  amend: ["squad_leader", "inspector"],
  amendLines: ["squad_leader", "inspector"],
  handOver: ["squad_leader"],
  contestRouting: ["squad_leader"],
  settleRouting: ["head"],
  takeBack: ["squad_leader"],
  reissueCode: ["squad_leader", "inspector"],
  correctComplainant: ["squad_leader", "inspector"],
  withdraw: ["squad_leader"],
};

export const mayLodge = (actor: Actor): boolean =>
  actor.kind === "officer" && ["inspector", "squad_leader", "assistant"].includes(actor.role);

const holdsPost = guard(
  "complaints.post",
  (actor: Actor, _complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null => {
    if (actor.kind !== "officer" || !posts[act].includes(actor.role)) return "not_your_post";
    return actor.role === "squad_leader" && actor.organKind !== "inspection_body" ? "not_your_post" : null;
  },
);

/** An organ above sees a complaint; only the one that received it, and its inspection body, decide upon it. */
const actsForOrgan = guard(
  "complaints.organ",
  (actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    act === "settleRouting" || (actor.kind === "officer" && complaint.organIds.includes(actor.organId))
      ? null
      : "not_your_organ",
);

/** 《条例》第十三条: what organs dispute their organ above decides, by its head. */
const decidesRouting = guard(
  "complaints.routing_decider",
  (actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null => {
    if (act !== "settleRouting") return null;
    if (complaint.contest !== "open") return "no_contest_open";
    return actor.kind === "officer" && actor.organId === complaint.deciderId ? null : "not_routing_decider";
  },
);

const contestsOnce = guard(
  "complaints.contest_once",
  (_actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    act === "contestRouting" && complaint.contest !== null ? "contested_before" : null,
);

/** Whoever has asked whether it is competent waits for the answer before it sends the matter away; it may accept. */
const waitsForRouting = guard(
  "complaints.contest_waits",
  (_actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    (act === "decline" || act === "handOver") && complaint.contest === "open" ? "routing_contested" : null,
);

const isOpenFromState = guard(
  "complaints.state",
  (_actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    complaintLifecycle.next(complaint.state, act) === null ? "illegal_transition" : null,
);

const hasRespondent = guard(
  "complaints.employer_linked",
  (_actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    (act === "accept" || act === "join") && complaint.employerId === null ? "employer_not_linked" : null,
);

const asksOnce = guard(
  "complaints.supplement_once",
  (_actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    act === "requestSupplement" && complaint.supplementAskedOn !== null ? "supplement_asked_before" : null,
);

/** Also where the matter was handed over or taken for withdrawn before the answer, and came back. */
const answersOnce = guard(
  "complaints.supplement_waits",
  (_actor: Actor, { supplementAskedOn, supplementReceivedOn }: ComplaintFacts, act: ComplaintAct) => {
    const waits = supplementAskedOn !== null && supplementReceivedOn === null;
    return act === "receiveSupplement" && !waits ? "no_supplement_waits" : null;
  },
);

/** What opened the case stays with it; what joined it can leave as long as the case is open. */
const canLeave = guard(
  "complaints.unjoin",
  (_actor: Actor, complaint: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null => {
    if (act !== "unjoin") return null;
    if (complaint.joinedOn === null) return "not_joined";
    if (complaint.caseHasEnded === true) return "case_ended";
    return complaint.isInLedger ? "lines_in_ledger" : null;
  },
);

/** 《条例》第九条: nobody is compared with whoever made a tip, so nobody is known as that person; a tip is the organ's. */
const ofComplainant = guard(
  "complaints.of_complainant",
  (_actor: Actor, { kind }: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null => {
    return kind === "tip" ? (notOfTips[act] ?? null) : null;
  },
);

const notOfTips: Partial<Record<ComplaintAct, ComplaintRefusal>> = {
  reissueCode: "code_of_tip",
  withdraw: "tip_not_withdrawn",
  correctComplainant: "identity_of_tip",
};

/** What a case rested on when it ended stays as it was read. */
const hasOpenFile = guard(
  "complaints.open_file",
  (_actor: Actor, { caseHasEnded }: ComplaintFacts, act: ComplaintAct): ComplaintRefusal | null =>
    caseHasEnded === true ? (notOnceEnded[act] ?? null) : null,
);

const notOnceEnded: Partial<Record<ComplaintAct, ComplaintRefusal>> = {
  correctComplainant: "complainant_of_ended_case",
  amendLines: "lines_of_ended_case",
};

/** Why this actor may not do this act on this complaint now; null when they may. */
export const complaintActRefusal = (
  actor: Actor,
  complaint: ComplaintFacts,
  act: ComplaintAct,
): ComplaintRefusal | null =>
  firstReason(
    [
      isOpenFromState,
      holdsPost,
      actsForOrgan,
      recusedRefusal,
      decidesRouting,
      contestsOnce,
      waitsForRouting,
      hasRespondent,
      asksOnce,
      answersOnce,
      canLeave,
      ofComplainant,
      hasOpenFile,
    ],
    actor,
    complaint,
    act,
  );
