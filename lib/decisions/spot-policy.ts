import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import { moneyTaken } from "./hearing-threshold";
import type { DecisionAct, DecisionProcedure, Measure } from "./lifecycle";
import { isOfTheSpot } from "./spot-rules";

export type SpotRefusal =
  | "not_this_procedure"
  | "spot_measure_other"
  | "spot_above_limit"
  | "spot_hearing_due"
  | "spot_unheard"
  | "spot_nothing_open"
  | "statement_unanswered";

/** What the rules of a penalty on the spot look at. */
export type SpotFacts = {
  readonly procedure: DecisionProcedure;
  readonly spot: {
    /** The most that may be fined on the spot (《行政处罚法》第五十一条). */
    readonly limitFen: number;
    /** The fine reaches a number that the region has published for hearings. */
    readonly isHearingDue: boolean;
  };
};

type Seen = SpotFacts & {
  readonly items: readonly { readonly measure: Measure; readonly amountFen: number | null }[];
  readonly notice: { readonly waivedOn: string | null };
  readonly statements: { readonly made: number; readonly unanswered: number };
};

type Check = (actor: Actor, decision: Seen, act: DecisionAct) => SpotRefusal | null;

/** The acts of a penalty on the spot; no other act is open to one, nor one of these to another proceeding. */
export const spotActs: readonly DecisionAct[] = ["decideOnTheSpot"];

export const isSpotAct = (act: DecisionAct): boolean => spotActs.includes(act);

/** Notice, review and the head's decision fall away in this procedure alone. */
const isOfProcedure: Check = guard("decisions.procedure", (_actor: Actor, { procedure }: Seen, act: DecisionAct) =>
  isSpotAct(act) === (procedure === "spot") ? null : "not_this_procedure",
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

export const spotChecks: readonly Check[] = [isOfProcedure, isWithinLimit, isBelowHearing, isHeard];
