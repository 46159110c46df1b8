import { caseLaw, lawful } from "./legal-oracle";
import type { Model, Outcome, Try } from "./life";

export type Case = Model & {
  /** Logins of who holds the case: lead and second; an empty place is an empty text. */
  readonly team: readonly string[];
  readonly isExtended: boolean;
  /** The stages whose extension waits for the head. */
  readonly proposed: readonly string[];
  readonly isSuspended: boolean;
  readonly pending: readonly string[];
  readonly recused: readonly string[];
};

const postsBy: Readonly<Record<string, readonly string[]>> = {
  daduizhang: ["body_leader"],
  wangmin: ["inspector"],
  lizhe: ["inspector"],
  juzhang: ["head"],
  fazhi: ["legal_reviewer"],
};

export const people = Object.keys(postsBy);

/** Three with a certificate, one without. */
const certified = ["wangmin", "lizhe", "daduizhang"];
export const inspectors = [...certified, "guoqi"];

const drawn = (pick: number): string => inspectors[pick % inspectors.length] ?? "";

/** Whom a try names: a pair to appoint (seldom one person twice), a person to recuse, one of the recusals that wait. */
export const pairOf = ({ pick }: Try): readonly [string, string] => [
  drawn(pick),
  drawn(pick + (pick % 5 === 0 ? 0 : 1 + (Math.floor(pick / 4) % 3))),
];
/** Mostly one who is not needed, as a case goes on without whoever was recused. */
export const personOf = ({ pick }: Try): string => (pick % 8 === 0 ? drawn(pick / 8) : "guoqi");
export const recusalOf = ({ pending }: Case, { pick }: Try): string | undefined => pending[pick % 3];

/** What the law makes of a try; the commands and policies are not asked. */
export function foresee(model: Case, one: Try): { outcome: Outcome; after: Case } {
  if (one.who === "ylxdaduizhang") return { outcome: "not_found", after: model };
  if (one.isStale) return { outcome: "stale", after: model };
  const posts = postsOf(model, one.who);
  // 《行政处罚法》第四十三条: who was recused has left the case.
  const isIn = !model.recused.includes(one.who);
  if (!isIn || !lawful(caseLaw, one.act, { state: model.state, posts, holds: factsOf(model, one.who) }))
    return { outcome: "refused", after: model };
  const moved = { ...model, state: caseLaw[one.act]?.to ?? model.state, version: model.version + 1 };
  const { outcome = "done", ...changed } = particulars(model, one);
  return { outcome, after: { ...moved, ...changed } };
}

function postsOf({ team }: Case, who: string): Set<string> {
  const holdsCase = team.includes(who) && certified.includes(who);
  return new Set([...(postsBy[who] ?? []), ...(holdsCase ? ["case_officer"] : [])]);
}

function factsOf({ team, pending, ...model }: Case, who: string): Set<string> {
  const able = team.filter((login) => certified.includes(login));
  const facts = {
    "own organ": true,
    "region suspends": true,
    "two inspectors": new Set(able).size >= 2,
    "extended once at most": !model.isExtended || model.state !== "investigating",
    "nothing proposed": !model.proposed.includes(model.state),
    proposed: model.proposed.includes(model.state),
    "not suspended": !model.isSuspended,
    suspended: model.isSuspended,
    "no recusal waits": pending.length === 0,
    "another's recusal": pending.some((login) => login !== who),
  };
  return new Set(Object.entries(facts).flatMap(([fact, holds]) => (holds ? [fact] : [])));
}

type Change = Partial<Omit<Case, "id" | "state" | "version">> & { readonly outcome?: Outcome };

/** What an act that is open changes beside the state, or that its own fields are at fault. */
function particulars(model: Case, one: Try): Change {
  switch (one.act) {
    case "assign":
    case "reassign":
      return appointed(model, pairOf(one));
    case "declareRecusal":
      return declared(model, one);
    case "decideRecusal":
      return decided(model, one);
    case "proposeExtension":
      return { proposed: [...model.proposed, model.state] };
    case "extend":
      return extended(model, one);
    case "suspend":
      return { isSuspended: true };
    case "resume":
      return { isSuspended: false };
    case "close":
    case "rescind":
    case "transfer":
      return { proposed: [] };
    case "merge":
      return { team: [] };
    case "reopen":
      return { isSuspended: false, isExtended: false };
    default:
      return {};
  }
}

function extended({ state, proposed, isExtended }: Case, { pick }: Try): Change {
  const isLonger = state === "investigating" && pick % 8 === 0;
  return { proposed: proposed.filter((stage) => stage !== state), isExtended: isExtended || isLonger };
}

function appointed({ team, recused }: Case, [lead, second]: readonly [string, string]): Change {
  const isAble = (login: string) => certified.includes(login) && !recused.includes(login);
  if (lead === second || !isAble(lead) || !isAble(second)) return { outcome: "invalid" };
  if (team[0] === lead && team[1] === second) return { outcome: "invalid" };
  return { team: [lead, second] };
}

function declared({ pending, recused }: Case, one: Try): Change {
  const person = personOf(one);
  if (recused.includes(person) || pending.includes(person)) return { outcome: "invalid" };
  return { pending: [...pending, person] };
}

function decided(model: Case, one: Try): Change {
  const person = recusalOf(model, one);
  if (person === undefined || person === one.who) return { outcome: "refused" };
  const pending = model.pending.filter((login) => login !== person);
  if (one.pick % 2 !== 0) return { pending };
  const team = model.team.map((login) => (login === person ? "" : login));
  return { pending, team, recused: [...model.recused, person] };
}
