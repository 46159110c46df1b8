import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import type { DecisionAct } from "./lifecycle";

export type PartyRefusal =
  | "notice_not_served"
  | "hearing_not_told"
  | "statement_window_open"
  | "hearing_window_open"
  | "statement_unanswered"
  | "heavier_than_noticed"
  | "raised_without_facts";

/** What the party was told and said. */
export type PartyFacts = {
  readonly today: LegalDate;
  readonly items: readonly {
    readonly amountFen: number | null;
    readonly noticedFen: number | null;
    readonly isNoticed: boolean;
    /** It costs more than any notice of it ever said, and nothing new has come to light since. */
    readonly isRaised: boolean;
  }[];
  readonly hearing: { readonly requestedOn: LegalDate | null };
  readonly notice: {
    readonly servedOn: LegalDate | null;
    /** Last day to state and defend; null before service. */
    readonly statementDueOn: LegalDate | null;
    readonly isHearingDue: boolean;
    readonly isHearingTold: boolean;
    /** Last day to ask for a hearing; null before service. */
    readonly hearingDueOn: LegalDate | null;
    readonly waivedOn: LegalDate | null;
  };
  readonly statements: { readonly made: number; readonly unanswered: number };
};

type Check = (actor: Actor, decision: PartyFacts, act: DecisionAct) => PartyRefusal | null;

/** Acts after which nothing of the party's hearing may be missing. */
const presupposesHearing: readonly DecisionAct[] = ["submit", "decide"];

/**
 * 《行政处罚法》第四十四条、第六十二条, 《条例》第十九条: told before anything is decided, and heard or not wishing to be. What was
 * said does not end the days that the notice printed: more may come until their last.
 */
export const partyHeard: Check = guard("decisions.party_heard", (_actor: Actor, decision: PartyFacts, act) => {
  if (!presupposesHearing.includes(act)) return null;
  const { servedOn, statementDueOn, waivedOn } = decision.notice;
  if (servedOn === null) return "notice_not_served";
  if (decision.statements.unanswered > 0) return "statement_unanswered";
  if (waivedOn !== null) return null;
  return statementDueOn === null || decision.today <= statementDueOn ? "statement_window_open" : null;
});

/** 《行政处罚法》第六十三条: above the region's threshold the party is told that it may ask for a hearing. */
export const hearingTold: Check = guard("decisions.hearing_told", (_actor: Actor, { notice }: PartyFacts, act) =>
  presupposesHearing.includes(act) && notice.isHearingDue && !notice.isHearingTold ? "hearing_not_told" : null,
);

/** 《行政处罚法》第六十四条第（一）项: five working days to ask for a hearing, whatever else the party said or gave up. */
export const hearingAskable: Check = guard("decisions.hearing_window", (_actor: Actor, decision: PartyFacts, act) => {
  const { isHearingTold, hearingDueOn } = decision.notice;
  if (!presupposesHearing.includes(act) || !isHearingTold || decision.hearing.requestedOn !== null) return null;
  return hearingDueOn === null || decision.today <= hearingDueOn ? "hearing_window_open" : null;
});

/** 《行政处罚法》第四十五条第二款: never heavier for having been contradicted. */
export const notHeavier: Check = guard("decisions.not_heavier", (_actor: Actor, { items }: PartyFacts, act) =>
  (presupposesHearing.includes(act) || act === "decideOnTheSpot") &&
  items.some(({ isNoticed, amountFen, noticedFen }) => !isNoticed || (amountFen ?? 0) > (noticedFen ?? 0))
    ? "heavier_than_noticed"
    : null,
);

/** Acts that settle what is to be imposed, from the notice on. */
const settles: readonly DecisionAct[] = ["approve", "notify", ...presupposesHearing, "decideOnTheSpot"];

/** 《行政处罚法》第四十五条第二款: a fresh start and a fresh notice carry no more than before but for new facts. */
export const raisedByFacts: Check = guard("decisions.raised_by_facts", (_actor: Actor, { items }: PartyFacts, act) =>
  settles.includes(act) && items.some(({ isRaised }) => isRaised) ? "raised_without_facts" : null,
);

/** What the party has said is answered before its proceeding begins anew. */
export const answeredFirst: Check = guard(
  "decisions.answered_first",
  (_actor: Actor, { statements }: PartyFacts, act) =>
    act === "rework" && statements.unanswered > 0 ? "statement_unanswered" : null,
);
