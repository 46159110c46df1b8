import type { Actor } from "@/lib/auth/actor";
import { recusedRefusal } from "@/lib/cases/policy";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type MajorAct, type MajorState, majorLifecycle } from "./major-lifecycle";

export type MajorRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_organ"
  | "not_case_officer"
  | "recused_from_case"
  | "decision_not_made"
  | "decision_of_person"
  | "major_judged_before"
  | "own_major_proposal"
  | "decision_fallen"
  | "decision_not_served"
  | "entry_masks_more"
  | "entry_not_ready"
  | "entry_names_remain"
  | "objection_waits"
  | "no_objection"
  | "objection_day_ahead"
  | "objection_not_revised"
  | "objection_first"
  | "removal_unproposed"
  | "removal_waits"
  | "no_removal"
  | "home_is_private"
  | "nothing_proposed";

/** Who acts in the case, and whether its decision can stand on a list. */
export type MajorGround = {
  readonly organIds: readonly string[];
  readonly officerIds: readonly string[];
  /** Everyone who holds the case or has held it. */
  readonly everHeldIds: readonly string[];
  /** Accounts whose recusal from the case was granted. */
  readonly recusedIds: readonly string[];
  /** A penalty or a remedy, and decided: only what is decided is made public. */
  readonly isDecided: boolean;
  /** On a natural person: the list names units (人社部令第29号). */
  readonly isOfPerson: boolean;
  readonly isJudged: boolean;
  /** A reconsideration or a suit has changed the decision or taken it away. */
  readonly isFallen: boolean;
};

export type MajorFacts = MajorGround & {
  readonly state: MajorState;
  readonly judgedBy: string;
  /** The decision was served on its party. */
  readonly isServed: boolean;
  /** The rule finds more to hide than when the entry was made. */
  readonly hidesMore: boolean;
  /** What the party said against it waits for its answer. */
  readonly hasObjection: boolean;
  /** Who proposed to take it off, while that waits. */
  readonly removalBy: string | null;
};

type Check = (actor: Actor, facts: MajorFacts, act: MajorAct) => MajorRefusal | null;

type Who = "case_officer" | "approver" | "either";

const who: Readonly<Record<MajorAct, Who>> = {
  include: "case_officer",
  relist: "case_officer",
  exclude: "case_officer",
  publish: "approver",
  correct: "approver",
  proposeRemoval: "case_officer",
  dropRemoval: "either",
  remove: "approver",
  object: "either",
  answer: "approver",
};

/** What is not public yet is put right by those who put it forward; what is public, by whoever answers for the list. */
const whoDoes = (act: MajorAct, state: MajorState): Who =>
  act === "correct" && state === "proposed" ? "case_officer" : who[act];

const isOpenFromState: Check = guard("majors.state", (_actor: Actor, facts: MajorFacts, act: MajorAct) =>
  majorLifecycle.next(facts.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("majors.post", (actor: Actor, facts: MajorFacts, act: MajorAct) => {
  const post = whoDoes(act, facts.state);
  if (post === "case_officer") return officerRefusal(actor, facts);
  if (post === "either" && officerRefusal(actor, facts) === null) return null;
  if (!mayPublishLists(actor)) return "not_your_post";
  return facts.organIds.includes(actor.organId) ? null : "not_your_organ";
});

/** The head of the inspection body, or of the organ. */
export const mayPublishLists = (actor: Actor): actor is Extract<Actor, { kind: "officer" }> =>
  actor.kind === "officer" &&
  (actor.role === "head" || (actor.role === "squad_leader" && actor.organKind === "inspection_body"));

const officerRefusal = (actor: Actor, { officerIds }: MajorGround): MajorRefusal | null =>
  actor.kind === "officer" && officerIds.includes(actor.id) ? null : "not_case_officer";

/** What the public reads afterwards: an entry published, or a published one put right. */
const makesPublic = (act: MajorAct, { state }: MajorFacts): boolean =>
  act === "publish" || (act === "correct" && state === "published");

/** What is to come off while its decision stands is judged again; of one that has fallen there is nothing to judge. */
const judgesAgain = (act: MajorAct, { isFallen }: MajorFacts): boolean => act === "remove" && !isFallen;

/** Not to take off what its officers proposed: unless they take it back, it is judged on others as well. */
const keepsOn = (actor: Actor, facts: MajorFacts, act: MajorAct): boolean =>
  act === "dropRemoval" && officerRefusal(actor, facts) !== null;

const publishesOnOthers: Check = guard("majors.separation", (actor: Actor, facts: MajorFacts, act: MajorAct) =>
  (makesPublic(act, facts) || judgesAgain(act, facts) || keepsOn(actor, facts, act)) &&
  actor.kind === "officer" &&
  ([facts.judgedBy, facts.removalBy].includes(actor.id) || facts.everHeldIds.includes(actor.id))
    ? "own_major_proposal"
    : null,
);

const asksStanding: readonly MajorAct[] = ["include", "relist", "proposeRemoval"];

const stands: Check = guard("majors.decision_stands", (_actor: Actor, facts: MajorFacts, act: MajorAct) =>
  facts.isFallen && (asksStanding.includes(act) || makesPublic(act, facts)) ? "decision_fallen" : null,
);

/** Nobody reads of a decision before its party does. */
const isServed: Check = guard("majors.served", (_actor: Actor, facts: MajorFacts, act: MajorAct) =>
  act === "publish" && !facts.isServed ? "decision_not_served" : null,
);

/** 《条例》第九条: what became known of people since the entry was made is hidden too. */
const isMasked: Check = guard("majors.masked", (_actor: Actor, facts: MajorFacts, act: MajorAct) =>
  act === "publish" && facts.hidesMore ? "entry_masks_more" : null,
);

/** One is answered before the next is entered, and before what it was about is put on the list again. */
const isItsTurn: Check = guard("majors.objection", (_actor: Actor, { hasObjection }: MajorFacts, act: MajorAct) => {
  if (act === "object" && hasObjection) return "objection_waits";
  if (act === "relist" && hasObjection) return "objection_first";
  return act === "answer" && !hasObjection ? "no_objection" : null;
});

/** What stands comes off the list by two people, as it came on; what has fallen comes off at once. */
const isProposed: Check = guard("majors.removal", (_actor: Actor, facts: MajorFacts, act: MajorAct) => {
  const waits = facts.removalBy !== null;
  if (act === "proposeRemoval") return waits ? "removal_waits" : null;
  if (act === "dropRemoval") return waits ? null : "no_removal";
  return judgesAgain(act, facts) && !waits ? "removal_unproposed" : null;
});

const ofPeople: readonly Check[] = [holdsPost, recusedRefusal, publishesOnOthers];
const ofCourse: readonly Check[] = [stands, isServed, isMasked, isItsTurn, isProposed];
const checks: readonly Check[] = [isOpenFromState, ...ofPeople, ...ofCourse];

/** Why this actor may not do this act on this entry of a list now; null when they may. */
export const majorActRefusal: Check = (actor, facts, act) => firstReason(checks, actor, facts, act);

/** What stands against publishing an entry as it is, whoever asks; null when nothing does, or not its time. */
export const publishBar = (actor: Actor, facts: MajorFacts): MajorRefusal | null =>
  facts.state === "proposed" ? firstReason([stands, isServed, isMasked], actor, facts, "publish") : null;

/** Why this actor may not put this decision on its quarter's list, or leave it out; null when they may. */
export const majorJudgeRefusal = guard("majors.judge", (actor: Actor, ground: MajorGround): MajorRefusal | null => {
  if (!ground.isDecided) return "decision_not_made";
  if (ground.isOfPerson) return "decision_of_person";
  if (ground.isJudged) return "major_judged_before";
  return ground.isFallen ? "decision_fallen" : officerRefusal(actor, ground);
});
