import { addDays, daysBetween, type LegalDate } from "@/lib/kernel/clock";
import { caseLaw, itemLaw, lawful, orderLaw } from "./legal-oracle";
import type { Model, Outcome, Try } from "./life";

export type Order = Model & {
  readonly caseId: string;
  readonly caseVersion: number;
  readonly findingId: string;
  /** Logins of the two who hold the case. */
  readonly team: readonly [string, string];
  /** Everyone who has held it so far. */
  readonly held: readonly string[];
  readonly proposedBy: string;
  /** The one thing that it asks for: its state, its last day, and whose proof of it nobody has looked at yet. */
  readonly item: string;
  readonly itemVersion: number;
  /** It was recorded as defied, which nothing takes back but days that a reviewer's undone result gives back. */
  readonly wasDefied: boolean;
  readonly dueOn: LegalDate;
  readonly waitsFrom: string | null;
  readonly servedOn: LegalDate | null;
  /** A reviewer took it out of force; how its thing to correct stood then. */
  readonly isAnnulled: boolean;
  readonly lifted: string | null;
  /** Since when it asks nothing. */
  readonly liftedOn: LegalDate;
};

const posts: Readonly<Record<string, readonly string[]>> = {
  daduizhang: ["body_leader"],
  wangmin: ["inspector"],
  lizhe: ["inspector"],
  guoqi: ["inspector"],
  juzhang: ["head"],
};

export const people = Object.keys(posts);

/** With a certificate: who may hold a case. */
const certified = ["wangmin", "lizhe", "daduizhang"];

const drawn = (pick: number): string => certified[pick % certified.length] ?? "";

/**
 * Whom a try would have hold the case, seldom the leader, who then approves nothing of it, and seldom one person twice.
 */
export const pairOf = ({ pick }: Try): readonly [string, string] => {
  if (pick % 24 > 1) return pick % 2 === 0 ? ["wangmin", "lizhe"] : ["lizhe", "wangmin"];
  return [drawn(pick), drawn(pick + (pick % 7 === 0 ? 0 : 1 + (Math.floor(pick / 3) % 2)))];
};
/** For how many days a try would leave to correct. */
export const dueAfter = (today: LegalDate, { pick }: Try): LegalDate => addDays(today, 1 + (pick % 9));

const standing = ["open", "proof_submitted", "defied"];
/** An item that stands may still move; so may one that was held to be corrected, while its order is in force. */
const moving = [...standing, "corrected"];

/** Whether anything may still come of an order. */
export const isLiving = ({ state, item, isAnnulled }: Order): boolean =>
  state === "proposed" || state === "returned" || isAnnulled || (state === "issued" && moving.includes(item));

/** What a try comes to: one revocation in four is a reviewer's, which any inspector enters. */
export const meant = ({ act, pick }: Try): string => (act === "revoke" && pick % 4 === 0 ? "annul" : act);

/** Events that an act leaves on the order and its item: revoking lifts what stands; deliveries have their own. */
export function tells({ item, lifted }: Order, { act }: Try): number {
  if (act === "deliver" || act === "changeTeam") return 0;
  if (act === "reinstate") return lifted === null ? 1 : 2;
  return act === "revoke" && standing.includes(item) ? 2 : 1;
}

/** What carries no version of the order: a delivery has its own, and what reviewers say comes of another act. */
const unversioned = ["deliver", "annul", "reinstate"];

/** What the law makes of a try on this day; the commands and policies are not asked. */
export function foresee(model: Order, one: Try, today: LegalDate): { outcome: Outcome; after: Order } {
  const hasPaper = model.state === "issued" || model.state === "revoked";
  if (one.who === "ylxdaduizhang" || (one.act === "deliver" && !hasPaper))
    return { outcome: "not_found", after: model };
  if (one.isStale && !unversioned.includes(meant(one))) return { outcome: "stale", after: model };
  if (!isLawful(model, one, today)) return { outcome: "refused", after: model };
  const { outcome = "done", ...changed } = changes(model, one, today);
  return { outcome, after: { ...model, ...changed } };
}

function isLawful(model: Order, one: Try, today: LegalDate): boolean {
  const { who } = one;
  const act = meant(one);
  const holdsCase = model.team.includes(who);
  const held = { posts: new Set([...(posts[who] ?? []), ...(holdsCase ? ["case_officer"] : [])]) };
  const holds = factsOf(model, who, today);
  if (act === "changeTeam") return lawful(caseLaw, "reassign", { ...held, state: "investigating", holds });
  return Object.hasOwn(itemLaw, act)
    ? lawful(itemLaw, act, { ...held, state: model.item, holds })
    : lawful(orderLaw, act, { ...held, state: model.state, holds });
}

function factsOf(model: Order, who: string, today: LegalDate): Set<string> {
  const { servedOn, dueOn, waitsFrom } = model;
  const facts = {
    "own organ": true,
    "two inspectors": new Set(model.team).size === 2,
    "another's proposal": model.proposedBy !== who,
    "never held the case": !model.held.includes(who),
    "time left": dueOn > today,
    "not served": servedOn === null,
    "order issued": model.state === "issued",
    annulled: model.isAnnulled,
    "nothing waits": waitsFrom === null,
    "another's proof": waitsFrom !== null && waitsFrom !== who,
    "served in time": servedOn !== null && servedOn < dueOn,
    "period over": today > dueOn,
  };
  return new Set(Object.entries(facts).flatMap(([fact, holds]) => (holds ? [fact] : [])));
}

type Change = Partial<Omit<Order, "id">> & { readonly outcome?: Outcome };

function changes(model: Order, one: Try, today: LegalDate): Change {
  const moved = { state: orderLaw[one.act]?.to ?? model.state, version: model.version + 1 };
  const looked = { item: itemLaw[one.act]?.to ?? model.item, itemVersion: model.itemVersion + 1 };
  const isLate = model.item === "defied";
  switch (one.act) {
    case "changeTeam":
      return replaced(model, pairOf(one));
    case "deliver":
      return { servedOn: today };
    case "revise":
      return { ...moved, proposedBy: one.who, item: "open", itemVersion: 1, dueOn: dueAfter(today, one) };
    case "revoke": {
      const ended = { ...moved, isAnnulled: meant(one) === "annul" };
      return standing.includes(model.item)
        ? { ...ended, ...looked, item: "lifted", lifted: model.item, liftedOn: today }
        : ended;
    }
    case "reinstate": {
      const stands = { ...moved, isAnnulled: false, lifted: null };
      return model.lifted === null
        ? stands
        : { ...stands, ...looked, item: model.lifted, dueOn: dueAgain(model, today) };
    }
    case "prove":
      return { ...looked, item: isLate ? "defied" : "proof_submitted", waitsFrom: one.who };
    case "reject":
      return { ...looked, item: isLate ? "defied" : "open", waitsFrom: null };
    case "accept":
      return { ...looked, waitsFrom: null };
    case "defy":
      return { ...looked, wasDefied: true };
    case "retract":
      return { ...looked, item: model.wasDefied ? "defied" : "open" };
    default:
      return moved;
  }
}

/** What was left when it was annulled runs on; what was over, or refused, stays over. */
function dueAgain({ lifted, liftedOn, dueOn }: Order, today: LegalDate): LegalDate {
  if (lifted === "defied" || liftedOn > dueOn) return dueOn;
  return addDays(today, daysBetween(liftedOn, dueOn) + 1);
}

function replaced({ team, held, caseVersion }: Order, pair: readonly [string, string]): Change {
  const isSame = team[0] === pair[0] && team[1] === pair[1];
  return pair[0] === pair[1] || isSame
    ? { outcome: "invalid" }
    : { team: pair, held: [...held, ...pair], caseVersion: caseVersion + 1 };
}
