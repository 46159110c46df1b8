import type { Actor } from "./actors";
import type { Scene } from "./scenes";

/**
 * What is asked about: the actor's own county's matter, another county's, one that does not exist, one whose id is no
 * id, and for an address with several ids the own matter with another's part in it.
 */
export type Where = "own" | "other" | "absent" | "malformed" | "mixed";

type Expect = (actor: Actor, where: Where) => string;

export type PageRow = {
  readonly expect: Expect;
  /** Parameters that are no ids of the scene. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Asks about the scene that has ended rather than the one under way. */
  readonly ended?: boolean;
};

export type RouteRow = PageRow & {
  readonly body?: () => string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
  /** Acts that a call may leave in the audit beside `door.refused`. */
  readonly leaves?: readonly string[];
};

/** In place of an outcome: the call would change something, so it is not made. */
export const UNASKED = "";

type Coming = string | ((actor: Actor) => string);

export type ActRow = {
  readonly door: "office" | "employer" | "public";
  /** What an own matter comes to for somebody whose door it is. */
  readonly own: Coming;
  /** The field that names the matter, and what of a scene it names; absent for an act that names none. */
  readonly names?: readonly [field: string, kind: string];
  /** What another county's matter, and one that does not exist, come to; `not_found` unless said. */
  readonly other?: Coming;
  /** Asks about the scene under way rather than the one that has ended. */
  readonly live?: boolean;
  /** What the schema alone does not tell, from the actor's own scene. */
  readonly fields?: (scene: Scene) => Readonly<Record<string, unknown>>;
  /** Sent as it is in place of a sample: an input that the schema does not take. */
  readonly raw?: unknown;
  readonly meta?: unknown;
  readonly leaves?: readonly string[];
};

const gone: Expect = (_actor, where) => (where === "own" ? "200" : "404");

type Only = (actor: Actor) => boolean;
type PageOptions = Omit<PageRow, "expect"> & { readonly only?: Only };

/** A page of the office: officers see their county's, and only those posts that `only` names see any at all. */
export const officePage = ({ only = () => true, ...rest }: PageOptions = {}): PageRow => ({
  ...rest,
  expect: (actor, where) => {
    if (actor.kind === "nobody") return "307 /sign-in";
    if (actor.kind === "employer") return "307 /employer";
    return only(actor) ? gone(actor, where) : "404";
  },
});

/** A page of the portal. `place` is set only on the user whose employer the district's scene is about. */
export const employerPage = (options: Omit<PageRow, "expect"> & { readonly isOwn?: boolean } = {}): PageRow => ({
  ...options,
  expect: (actor, where) => {
    if (actor.kind === "nobody") return "307 /sign-in";
    if (actor.kind === "officer") return "307 /";
    return options.isOwn && actor.place === null ? "404" : gone(actor, where);
  },
});

/** A page for anyone. */
export const publicPage = (outcome = "200", rest: Omit<PageRow, "expect"> = {}): PageRow => ({
  ...rest,
  expect: () => outcome,
});

/** A file or export for officers. */
export const officeRoute = ({
  only = () => true,
  ...rest
}: Omit<RouteRow, "expect"> & { only?: Only } = {}): RouteRow => ({
  ...rest,
  expect: (actor, where) => {
    if (actor.kind === "nobody") return "401";
    if (actor.kind === "employer") return "403";
    return only(actor) ? gone(actor, where) : "404";
  },
});

/** An upload by officers into a matter that has ended: nobody may, and nothing of the body is read. */
export const officeUpload = (rest: Omit<RouteRow, "expect"> = {}): RouteRow => ({
  ended: true,
  body: () => new FormData(),
  ...rest,
  expect: (actor, where) => {
    if (actor.kind === "nobody") return "401";
    if (actor.kind === "employer") return "403";
    return where === "own" ? "409" : "404";
  },
});

/** An act of officers on a matter that has ended: refused to each of the county, and no matter at all to the rest. */
export const officeAct = (
  kind: string,
  rest: Omit<Partial<ActRow>, "door"> & { readonly as?: string } = {},
): ActRow => ({
  own: "refused",
  ...rest,
  door: "office",
  names: [rest.as ?? "id", kind],
});

/** An act of officers that names no matter. */
export const officeActAlone = (own: ActRow["own"], rest: Omit<Partial<ActRow>, "door" | "own"> = {}): ActRow => ({
  ...rest,
  door: "office",
  own,
});

export const employerAct = (own: ActRow["own"], rest: Omit<Partial<ActRow>, "door" | "own"> = {}): ActRow => ({
  ...rest,
  door: "employer",
  own,
});

export const publicAct = (own: string, rest: Omit<Partial<ActRow>, "door" | "own"> = {}): ActRow => ({
  ...rest,
  door: "public",
  own,
});

export const holds =
  (...roles: readonly string[]): Only =>
  (actor) =>
    roles.includes(actor.role);

/** Posts that know of matters and open no evidence. */
export const isOfOuterPost: Only = holds("assistant", "filing_reviewer", "leadership");

/** Posts that work with rechecks: not the administrators, members of other units or assistants. */
export const readsRechecks: Only = holds(
  ...["inspector", "squad_leader", "legal_reviewer", "filing_reviewer", "head", "leadership"],
);
