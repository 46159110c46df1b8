import type { Actor } from "@/lib/auth/actor";
import { type Informants, tells } from "@/lib/cases/informants-told";
import { recusedRefusal } from "@/lib/cases/policy";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import {
  type PublicationAct,
  type PublicationState,
  publicationLifecycle,
  type TakedownGround,
  type WithdrawalGround,
} from "./lifecycle";

export type PublicationRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "not_case_officer"
  | "recused_from_case"
  | "decision_not_penal"
  | "decision_of_person"
  | "judged_before"
  | "judged_not_public"
  | "judged_public"
  | "own_publication"
  | "publisher_holds_case"
  | "decision_not_served"
  | "decision_fallen"
  | "decision_unchanged"
  | "masks_more"
  | "names_remain"
  | "term_still_runs";

/** Faults of single fields that only a command can see. */
export type PublicationFault = "box_hides_nothing" | "ground_not_shown";

/** What the rules of a publication look at beside its row; before the judgement there is no row. */
export type JudgedFacts = {
  /** The organ in whose name the case is handled, and the inspection bodies that act for it. */
  readonly organIds: readonly string[];
  /** Officers who hold the case with a certificate valid today. */
  readonly officerIds: readonly string[];
  /** Everyone who holds the case or has held it. */
  readonly everHeldIds: readonly string[];
  /** Accounts whose recusal from the matter was granted: they do nothing in it. */
  readonly recusedIds: readonly string[];
  /** A penalty, and decided. */
  readonly isPenal: boolean;
  /** On a natural person who answers beside a unit. */
  readonly isOfPerson: boolean;
  readonly isJudged: boolean;
};

export type PublicationFacts = JudgedFacts & {
  readonly state: PublicationState;
  readonly today: LegalDate;
  /** What the last judgement said. */
  readonly isPublic: boolean;
  readonly judgedBy: string;
  readonly proposedBy: string | null;
  /** The decision was served on its party. */
  readonly isServed: boolean;
  /** A reconsideration, a suit or the organ itself has changed the decision or taken it away. */
  readonly isFallen: boolean;
  /** The rule finds more to hide than when the text was proposed. */
  readonly hidesMore: boolean;
  readonly publicUntil: LegalDate | null;
  /** Why what was public ended; null before that. */
  readonly endGround: TakedownGround | WithdrawalGround | null;
};

type Check = (actor: Actor, facts: PublicationFacts, act: PublicationAct) => PublicationRefusal | null;

/** Judged and proposed by the case officers; settled by the head of the inspection body or of the organ. */
const who: Readonly<Record<PublicationAct, "case_officer" | "approver">> = {
  judgeAgain: "case_officer",
  withhold: "case_officer",
  confirmWithholding: "approver",
  propose: "case_officer",
  giveBack: "approver",
  publish: "approver",
  withdraw: "approver",
  takeDown: "approver",
};

/** Acts by which one person settles what another has put forward. */
const settles: readonly PublicationAct[] = ["publish", "confirmWithholding"];

/** A page that was taken down comes back only where it said something wrong. */
const isOver = ({ state, endGround }: PublicationFacts): boolean =>
  state === "taken_down" && endGround !== "entered_wrongly";

const isOpenFromState: Check = guard("publications.state", (_actor: Actor, facts: PublicationFacts, act) =>
  publicationLifecycle.next(facts.state, act) === null || isOver(facts) ? "illegal_transition" : null,
);

/** A term that is over is ended by the system; everything else is somebody's. */
const holdsPost: Check = guard("publications.post", (actor: Actor, facts: PublicationFacts, act: PublicationAct) => {
  if (actor.kind === "system") return act === "takeDown" ? null : "not_your_post";
  return who[act] === "approver" ? approverRefusal(actor, facts) : officerRefusal(actor, facts);
});

function approverRefusal(actor: Actor, facts: JudgedFacts): PublicationRefusal | null {
  if (actor.kind !== "officer") return "not_your_post";
  const isLeader = actor.role === "squad_leader" && actor.organKind === "inspection_body";
  if (!isLeader && actor.role !== "head") return "not_your_post";
  return facts.organIds.includes(actor.organId) ? null : "not_your_organ";
}

const officerRefusal = (actor: Actor, facts: JudgedFacts): PublicationRefusal | null =>
  actor.kind === "officer" && facts.officerIds.includes(actor.id) ? null : "not_case_officer";

/** Two people: whoever judged or proposed it, or ever held the case, does not settle it. */
const settlesOnOthers: Check = guard("publications.separation", (actor: Actor, facts: PublicationFacts, act) => {
  if (!settles.includes(act) || actor.kind !== "officer") return null;
  if (actor.id === facts.proposedBy || actor.id === facts.judgedBy) return "own_publication";
  return facts.everHeldIds.includes(actor.id) ? "publisher_holds_case" : null;
});

const wasPublic: readonly PublicationState[] = ["withdrawn", "taken_down"];

/** 《行政处罚法》第四十八条: only what was judged to have a certain social influence. */
const isJudgedPublic: Check = guard("publications.judged_public", (_actor: Actor, facts: PublicationFacts, act) => {
  if (act === "judgeAgain") return facts.isPublic && !wasPublic.includes(facts.state) ? "judged_public" : null;
  return (act === "propose" || act === "publish") && !facts.isPublic ? "judged_not_public" : null;
});

/** Nobody reads of a decision before its party does. */
const isServed: Check = guard("publications.served", (_actor: Actor, facts: PublicationFacts, act) =>
  act === "publish" && !facts.isServed ? "decision_not_served" : null,
);

/**
 * What a fallen decision ends with is its withdrawal, which is said in public; not a page that goes without a word.
 * And nothing is judged to be published any more.
 */
const asksStanding: readonly PublicationAct[] = ["judgeAgain", "propose", "publish", "takeDown"];

const stands: Check = guard("publications.decision_stands", (_actor: Actor, facts: PublicationFacts, act) =>
  asksStanding.includes(act) && facts.isFallen ? "decision_fallen" : null,
);

/** 《行政处罚法》第四十八条第二款: only what has been changed or taken away is withdrawn; a page of a standing one is not. */
const hasFallen: Check = guard("publications.decision_fallen", (_actor: Actor, facts: PublicationFacts, act) =>
  act === "withdraw" && !facts.isFallen ? "decision_unchanged" : null,
);

/** 《行政处罚法》第五十条, 《条例》第九条: what became known of people since the proposal is hidden too. */
const isMasked: Check = guard("publications.masked", (_actor: Actor, facts: PublicationFacts, act) =>
  act === "publish" && facts.hidesMore ? "masks_more" : null,
);

const isTermOver: Check = guard("publications.term", (actor: Actor, facts: PublicationFacts, act: PublicationAct) => {
  if (act !== "takeDown" || actor.kind !== "system") return null;
  return facts.publicUntil !== null && facts.publicUntil < facts.today ? null : "term_still_runs";
});

const checks: readonly Check[] = [
  isOpenFromState,
  holdsPost,
  recusedRefusal,
  isJudgedPublic,
  settlesOnOthers,
  stands,
  hasFallen,
  isServed,
  isMasked,
  isTermOver,
];

/** Why this actor may not do this act on this publication now; null when they may. */
export const publicationActRefusal: Check = (actor, facts, act) => firstReason(checks, actor, facts, act);

/**
 * Why this actor may not judge whether this decision is to be published; null when they may. The laws read name no
 * publication of a penalty on a natural person (《行政处罚法》第五十条 keeps personal matters): it is not published.
 */
export const judgeRefusal = guard(
  "publications.judge",
  (actor: Actor, facts: JudgedFacts): PublicationRefusal | null => {
    if (!facts.isPenal) return "decision_not_penal";
    if (facts.isOfPerson) return "decision_of_person";
    return facts.isJudged ? "judged_before" : officerRefusal(actor, facts);
  },
);

/**
 * Why these words are not for the public: they tell an informant (《条例》第九条). Asked only in the act that makes them
 * public, and nothing is hidden for it, so that nobody who reads a text can see from it whose name is an informant's.
 */
export const informantRefusal = guard(
  "publications.informants",
  (words: readonly string[], informants: Informants): PublicationRefusal | null =>
    tells(words, informants) ? "names_remain" : null,
);
