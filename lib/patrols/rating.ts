import type { Actor } from "@/lib/auth/actor";
import { guard } from "@/lib/kernel/guard";
import { type VisitState, visitLifecycle } from "./lifecycle";
import { leaderRefusal, type PlanRefusal } from "./plan-policy";

/** So many opinions are published together: each of fewer could be reckoned from what was public before. */
export const PUBLISHED_TOGETHER = 5;

type Counted = { readonly given: number; readonly sum: number };

/** The mean of the marks to one decimal, or null while there are too few to publish. */
export const meanMark = ({ given, sum }: Counted): number | null =>
  given < PUBLISHED_TOGETHER ? null : Math.round((sum * 10) / given) / 10;

/** In which step of five an opinion falls that comes after so many; of as many, how many steps are full. */
export const stepOf = (given: number): number => Math.floor(given / PUBLISHED_TOGETHER);

/** The inspected give their opinion: the code stands on the inspectors' own phone too. */
export const raterRefusal = guard("patrols.rater", (actor: Actor) =>
  actor.kind === "officer" ? "officer_may_not_rate" : null,
);

type Rated = { readonly isRated: boolean; readonly state: VisitState };

/** A visit is rated once, after it has ended. */
export const ratingRefusal = guard("patrols.rated_once", ({ isRated, state }: Rated) => {
  if (visitLifecycle.next(state, "addLate") === null) return "visit_not_ended";
  return isRated ? "rated_already" : null;
});

/** What employers wrote is read by whoever leads the organ or its inspection body. */
export const opinionsRefusal = guard(
  "patrols.opinions",
  (actor: Actor, organIds: readonly string[]): PlanRefusal | null =>
    actor.kind === "officer" && actor.role === "head" ? null : leaderRefusal(actor, organIds),
);
