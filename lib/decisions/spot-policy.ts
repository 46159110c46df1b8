import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";
import { moneyTaken } from "./hearing-threshold";
import type { DecisionAct, DecisionProcedure, Measure } from "./lifecycle";
import { isOfBoth } from "./report-policy";
import { isOfTheSpot } from "./spot-rules";

export type SpotRefusal =
  | "not_this_procedure"
  | "spot_measure_other"
  | "spot_above_limit"
  | "spot_hearing_due"
  | "spot_unheard"
  | "spot_nothing_open"
  | "spot_filed_before"
  | "spot_nothing_collected"
  | "spot_handed_in_before"
  | "spot_not_handed_in"
  | "spot_paid_in_before"
  | "statement_unanswered";

/** What the rules of a penalty on the spot look at. */
export type SpotFacts = {
  readonly procedure: DecisionProcedure;
  readonly spot: {
    /** The most that may be fined on the spot (《行政处罚法》第五十一条). */
    readonly limitFen: number;
    /** The fine reaches a number that the region has published for hearings. */
    readonly isHearingDue: boolean;
    readonly isCollected: boolean;
    readonly handedInOn: LegalDate | null;
    readonly paidInOn: LegalDate | null;
    readonly filedOn: LegalDate | null;
  };
};

type Seen = SpotFacts & {
  readonly items: readonly { readonly measure: Measure; readonly amountFen: number | null }[];
  readonly notice: { readonly waivedOn: string | null };
  readonly statements: { readonly made: number; readonly unanswered: number };
};

type Check = (actor: Actor, decision: Seen, act: DecisionAct) => SpotRefusal | null;

/** The acts of a penalty on the spot; no other act is open to one, nor one of these to another proceeding. */
export const spotActs: readonly DecisionAct[] = ["decideOnTheSpot", "recordFiling", "handIn", "payIn"];

export const isSpotAct = (act: DecisionAct): boolean => spotActs.includes(act);

/** Notice, review and the head's decision fall away in this procedure alone. */
const isOfProcedure: Check = guard("decisions.procedure", (_actor: Actor, { procedure }: Seen, act: DecisionAct) =>
  isOfBoth(act) || isSpotAct(act) === (procedure === "spot") ? null : "not_this_procedure",
);

/** 《行政处罚法》第五十一条: a warning, or a fine within the limit. */
const isWithinLimit: Check = guard("decisions.spot_limit", (_actor: Actor, { items, spot }: Seen, act) => {
  if (act !== "decideOnTheSpot") return null;
  if (!items.every(({ measure }) => isOfTheSpot(measure))) return "spot_measure_other";
  return moneyTaken(items) > spot.limitFen ? "spot_above_limit" : null;
});

/** 《行政处罚法》第六十三条: what a region calls a large fine is heard, so it is not decided on the spot. */
const isBelowHearing: Check = guard("decisions.spot_hearing", (_actor: Actor, { spot }: Seen, act) =>
  act === "decideOnTheSpot" && spot.isHearingDue ? "spot_hearing_due" : null,
);

/** 《行政处罚法》第四十五条、第六十二条: what the party said is answered before the decision, or it clearly said nothing. */
const isHeard: Check = guard("decisions.spot_heard", (_actor: Actor, { statements, notice }: Seen, act) => {
  if (act !== "decideOnTheSpot") return null;
  if (statements.unanswered > 0) return "statement_unanswered";
  return statements.made === 0 && notice.waivedOn === null ? "spot_unheard" : null;
});

/** 《行政处罚法》第五十二条第三款、第七十一条: on record once, and money first to the organ, then to the bank. */
const followsOnce: Check = guard("decisions.spot_turn", (_actor: Actor, { spot }: Seen, act) => {
  if (act === "recordFiling") return spot.filedOn === null ? null : "spot_filed_before";
  if (act !== "handIn" && act !== "payIn") return null;
  if (!spot.isCollected) return "spot_nothing_collected";
  if (act === "handIn") return spot.handedInOn === null ? null : "spot_handed_in_before";
  if (spot.handedInOn === null) return "spot_not_handed_in";
  return spot.paidInOn === null ? null : "spot_paid_in_before";
});

export const spotChecks: readonly Check[] = [isOfProcedure, isWithinLimit, isBelowHearing, isHeard, followsOnce];
