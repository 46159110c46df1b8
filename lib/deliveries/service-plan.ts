import type { DeliveryMethod, DeliveryState, Recipient } from "./lifecycle";
import { methodsFor } from "./proofs";

type Tried = { readonly method: DeliveryMethod; readonly state: DeliveryState };

/** How a way of delivering stands for one paper. None of it forbids: that the policy does. */
export type MethodStanding = "open" | "at_the_door" | "under_way" | "tried" | "early" | "unconfirmed" | "special";

export type PlannedMethod = {
  readonly method: DeliveryMethod;
  readonly standing: MethodStanding;
  /** The one that is proposed now; none while an attempt is under way. */
  readonly isNext: boolean;
};

type Situation = {
  readonly recipient: Recipient;
  /** Of this paper, whatever came of them. */
  readonly attempts: readonly Tried[];
  /** Whether the recipient signed a confirmation that consents to electronic service. */
  readonly canBeElectronic: boolean;
};

/**
 * The ways in which a paper can reach its recipient, in the order of 《民事诉讼法》第八十七条至第九十五条, and the one to
 * take now: in person first, what takes its place when that is hard, a public notice when nothing else has worked.
 */
export function servicePlan(situation: Situation): readonly PlannedMethod[] {
  const methods = methodsFor(situation.recipient).map((method) => ({
    method,
    standing: standingOf(method, situation),
  }));
  const isWaiting = methods.some(({ standing }) => standing === "under_way");
  const next = isWaiting ? undefined : methods.find(({ standing }) => standing === "open");
  return methods.map((each) => ({ ...each, isNext: each === next }));
}

function standingOf(method: DeliveryMethod, { attempts, canBeElectronic }: Situation): MethodStanding {
  const own = attempts.filter((attempt) => attempt.method === method);
  if (own.some(({ state }) => state === "attempted")) return "under_way";
  if (method === "electronic" && !canBeElectronic) return "unconfirmed";
  if (own.some(({ state }) => state === "failed")) return "tried";
  if (method === "left") return "at_the_door";
  if (method === "handed_on") return "special";
  if (method === "public_notice" && !attempts.some(({ state }) => state === "failed")) return "early";
  return "open";
}
