import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { firstReason, guard } from "@/lib/kernel/guard";
import { type RuleAct, type RuleState, ruleLifecycle } from "./lifecycle";
import type { TierFault } from "./tiers";

export type RuleRefusal =
  | "illegal_transition"
  | "not_your_post"
  | "not_your_region"
  | "own_entry"
  | "tier_outside_law"
  | "same_day_published"
  | "ends_before_it_begins";

/** Faults of single fields that only a command can see. */
export type RuleFault = TierFault | "violation_without_range";

/** What the rules look at beside the actor. */
export type RuleFacts = {
  readonly state: RuleState;
  readonly regionCode: string;
  readonly enteredBy: string;
  /** Every tier still lies inside what the statute says today. */
  readonly isWithinLaw: boolean;
  /** Another one for the same thing and from the same day is published already. */
  readonly isTaken: boolean;
  readonly effectiveFrom: LegalDate;
};

type Check = (actor: Actor, rule: RuleFacts, act: RuleAct) => RuleRefusal | null;

/** Entered by the legal reviewer, published and ended by the head. */
const who: Readonly<Record<RuleAct, "legal_reviewer" | "head">> = {
  revise: "legal_reviewer",
  discard: "legal_reviewer",
  publish: "head",
  end: "head",
};

const isOpenFromState: Check = guard("discretion.state", (_actor: Actor, rule: RuleFacts, act: RuleAct) =>
  ruleLifecycle.next(rule.state, act) === null ? "illegal_transition" : null,
);

const holdsPost: Check = guard("discretion.post", (actor: Actor, _rule: RuleFacts, act: RuleAct) =>
  isOfBureau(actor) && actor.role === who[act] ? null : "not_your_post",
);

const isOwnRegion: Check = guard("discretion.region", (actor: Actor, rule: RuleFacts) =>
  actor.kind === "officer" && actor.regionCode === rule.regionCode ? null : "not_your_region",
);

/** Whoever entered it does not publish it, whatever post they hold by then. */
const decidesOnOthers: Check = guard("discretion.separation", (actor: Actor, rule: RuleFacts, act: RuleAct) =>
  act === "publish" && actor.kind === "officer" && actor.id === rule.enteredBy ? "own_entry" : null,
);

const staysWithinLaw: Check = guard("discretion.within_law", (_actor: Actor, rule: RuleFacts, act: RuleAct) =>
  act === "publish" && !rule.isWithinLaw ? "tier_outside_law" : null,
);

const isOnlyOne: Check = guard("discretion.one_a_day", (_actor: Actor, rule: RuleFacts, act: RuleAct) =>
  act === "publish" && rule.isTaken ? "same_day_published" : null,
);

const checks = [isOpenFromState, holdsPost, isOwnRegion, decidesOnOthers, staysWithinLaw, isOnlyOne];

/** Why this actor may not do this act on this ladder or setting now; null when they may. */
export const ruleActRefusal: Check = (actor, rule, act) => firstReason(checks, actor, rule, act);

/** Why this actor may not enter a ladder or a setting for their own region. */
export const enterRefusal = guard("discretion.enter", (actor: Actor): RuleRefusal | null =>
  isOfBureau(actor) && actor.role === "legal_reviewer" ? null : "not_your_post",
);

function isOfBureau(actor: Actor): actor is Extract<Actor, { kind: "officer" }> {
  return actor.kind === "officer" && actor.organKind === "bureau";
}
