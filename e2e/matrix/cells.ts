import type { z } from "zod";
import { newId } from "@/lib/kernel/ids";
import { type Actor, hasNoMatters, type Place } from "./actors";
import { acts } from "./acts";
import { type Answered, ask, call } from "./ask";
import { type Entry, schemaOf } from "./entries";
import { kindOf } from "./kinds";
import { pages } from "./pages";
import { askByBackWay, askWithin, isInFrame } from "./payload";
import { routes } from "./routes";
import { type ActRow, type PageRow, type RouteRow, UNASKED, type Where } from "./rules";
import { sampleOf } from "./sample";
import type { Scene, Scenes } from "./scenes";

export type Cell = {
  readonly what: string;
  readonly actor: Actor;
  readonly expected: string;
  readonly ask: () => Promise<Answered>;
};

export type Ground = {
  /** The servers, one after another: they share a database, and each renders on a core of its own. */
  readonly base: () => string;
  readonly actors: readonly Actor[];
  readonly scenes: Scenes;
};

/**
 * What is asked of an entry: everyone about the own matter and another county's, those who get in about the own matter
 * with another's part in it, one who gets in and one who does not about what is none, and on a cell that is denied the
 * protocol's back ways.
 */
export async function cellsOf(entry: Entry, ground: Ground): Promise<readonly Cell[]> {
  if (entry.kind === "act") return actCells(entry, ground);
  const row = entry.kind === "page" ? pages[entry.key] : routes[entry.key];
  if (!row) throw new Error(`${entry.key} has no row`);
  const cells = (actors: readonly Actor[], wheres: readonly Where[]) =>
    actors.flatMap((actor) => wheres.map((where) => reachCell(entry, row, ground, actor, where)));
  const ids = parametersOf(entry.path).filter((name) => !Object.hasOwn(row.params ?? {}, name));
  const getsIn = (actor: Actor) => !/^(307|401|403|404)/.test(expectedOf(entry, row, actor, "own"));
  const some = [ground.actors.find(getsIn), nobodyIn(ground)];
  return [
    ...cells(ground.actors, ids.length === 0 ? ["own"] : ["own", "other"]),
    ...cells(ids.length < 2 ? [] : ground.actors.filter(getsIn), ["mixed"]),
    ...cells(
      some.filter((actor) => actor !== undefined),
      ids.length === 0 ? [] : ["absent", "malformed"],
    ),
    ...(entry.kind === "page" ? backWayCells(entry, row, ground, ids.length === 0 ? "own" : "other") : []),
  ];
}

const PARAMETER = /\[([^\]]+)\]/g;
const parametersOf = (path: string): string[] => [...path.matchAll(PARAMETER)].map((hit) => hit[1] ?? "");

function nobodyIn({ actors }: Ground): Actor {
  const nobody = actors.find(({ kind }) => kind === "nobody");
  if (!nobody) throw new Error("nobody is missing");
  return nobody;
}

const ownPlace = (actor: Actor): Place => actor.place ?? "district";
const otherPlace = (actor: Actor): Place => (ownPlace(actor) === "district" ? "county" : "district");

/** Where an actor asks for something of the own matter, or of another's. */
export function addressOf(path: string, row: PageRow, { scenes }: Ground, actor: Actor, where: Where): string {
  const sceneOf = (place: Place): Scene => scenes[place][row.ended ? "ended" : "live"];
  const names = parametersOf(path);
  const idAt = (index: number, name: string): string => {
    if (where === "absent") return newId();
    if (where === "malformed") return "no-id'--";
    const isOther = where === "other" || (where === "mixed" && index > 0);
    const id = sceneOf(isOther ? otherPlace(actor) : ownPlace(actor)).ids[kindOf(path, name)];
    if (id === undefined) throw new Error(`${path}: no scene has a ${kindOf(path, name)}`);
    return id;
  };
  const given = row.params ?? {};
  const filled = names.reduce((at, name, index) => at.replace(`[${name}]`, given[name] ?? idAt(index, name)), path);
  return `${filled}${row.query ?? ""}`;
}

/** Ways to ask for the same page that have led past a guard before (CVE-2025-29927 and its kin). */
const backWays: readonly Readonly<Record<string, string>>[] = [
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];

/** Where matters lie that exist only for posts with work there; a row says what comes of it for those. */
const matters = new RegExp(
  `^/(${[
    ...[
      "office/(complaints|cases|guidance)/\\[id\\]",
      "office/patrols/(leads/\\[leadId|\\[visitId)\\]",
      "office/contests/(papers/|complaints/)?\\[",
      "office/late/\\[clockId\\]",
      "office/readings",
      "documents",
      "files",
    ],
    "uploads/(cases|complaints|inquiry|order|patrols|patrol-leads)",
  ].join("|")})`,
);

/** What comes of it, posts without any matters considered. */
export const expectedOf = (entry: Reach, row: PageRow, actor: Actor, where: Where): string => {
  const expected = row.expect(actor, where);
  return hasNoMatters(actor) && matters.test(entry.path) && /^(200|409)$/.test(expected) ? "404" : expected;
};

export type Reach = Extract<Entry, { kind: "page" | "route" }>;

function reachCell(entry: Reach, row: RouteRow, ground: Ground, actor: Actor, where: Where): Cell {
  const path = addressOf(entry.path, row, ground, actor, where);
  const asked = { base: ground.base(), path, cookie: actor.cookie, headers: row.headers };
  const method = entry.kind === "route" ? entry.method : "GET";
  const what = `${entry.key} ${actor.name} ${where}`;
  const isWithin = entry.kind === "page" && isInFrame(path) && !asksWhole(entry, ground, actor);
  return {
    what: isWithin ? `${what} from within` : what,
    actor,
    expected: expectedOf(entry, row, actor, where),
    ask: () => (isWithin ? askWithin(asked) : ask(asked, { method, body: row.body?.() })),
  };
}

/** One in so many asks for the whole document, in turn over the pages: drawing it costs as much as the page again. */
const IN_TURN = 5;
const asksWhole = ({ key }: Reach, { actors }: Ground, actor: Actor): boolean =>
  actor.kind === "nobody" || (actors.indexOf(actor) + key.length) % IN_TURN === 0;

/** The back ways to a page, for nobody and for the first officer to whom another county's matter is denied. */
function backWayCells(entry: Reach, row: RouteRow, ground: Ground, where: Where): Cell[] {
  const denied = ground.actors.find(
    (actor) => actor.kind === "officer" && expectedOf(entry, row, actor, where) === "404",
  );
  return [nobodyIn(ground), denied].flatMap((actor) => {
    if (!actor || expectedOf(entry, row, actor, where) === "200") return [];
    const path = addressOf(entry.path, row, ground, actor, where);
    return backWays.map((headers) => ({
      ...{ what: `${entry.key} ${actor.name} ${where} ${JSON.stringify(headers)}`, actor, expected: DENIED },
      ask: () => askByBackWay({ base: ground.base(), path, cookie: actor.cookie, headers }),
    }));
  });
}

/** In place of an outcome: any answer but one that shows a scene. */
export const DENIED = "denied";

async function actCells(entry: Extract<Entry, { kind: "act" }>, ground: Ground): Promise<Cell[]> {
  const row = acts[entry.key];
  if (!row) throw new Error(`${entry.key} has no row`);
  const schema = await schemaOf(entry.schema);
  return ground.actors.flatMap((actor) => actCellsOf(entry, row, schema, ground, actor));
}

const DOORS = { office: "officer", employer: "employer", public: "" };
export const isOfDoor = ({ door }: ActRow, kind: string) => door === "public" || DOORS[door] === kind;

/**
 * What is asked of an act. What does not depend on the post is asked by the first of a kind: what the form and the
 * origin of a call may be, what does not exist, and by whoever has another door a page that is not the act's.
 */
function actCellsOf(
  entry: Extract<Entry, { kind: "act" }>,
  row: ActRow,
  schema: z.ZodType,
  ground: Ground,
  actor: Actor,
): Cell[] {
  const isTheirs = isOfDoor(row, actor.kind);
  const path = addressFor(entry.path, ground, actor);
  const cell = (
    where: string,
    expected: string,
    input: unknown,
    over: { path?: string; headers?: Record<string, string> } = {},
  ) => ({
    ...{ what: `${entry.key} ${actor.name} ${where}`, actor, expected },
    ask: () =>
      call({ base: ground.base(), path, cookie: actor.cookie, ...over }, entry.id, [
        input,
        row.meta ?? { key: newId() },
      ]),
  });
  const input = (where: Where) => inputOf(row, schema, ground, actor, where);
  const isFirst = (among: (one: Actor) => boolean) => ground.actors.find(among) === actor;
  if (!isTheirs) {
    const code = actor.kind === "nobody" ? "sign_in" : "forbidden";
    const foreign = cell("own by a foreign page", code, input("own"), { path: "/welcome" });
    return [cell("own", code, input("own")), ...(isFirst(({ kind }) => kind === actor.kind) ? [foreign] : [])];
  }
  const isFirstOfDoor = isFirst(({ kind }) => isOfDoor(row, kind));
  const asked = wheresOf(row, isFirstOfDoor)
    .map((where) => [where, comingOf(row, actor, where)] as const)
    .filter(([, expected]) => expected !== UNASKED)
    .map(([where, expected]) => cell(where, expected, input(where)));
  if (!isFirstOfDoor) return asked;
  const smuggling = cell("with a key too many", "invalid", { ...Object(input("own")), regionCodeOfAll: "" });
  const headers = { origin: "https://elsewhere.example" };
  return [...asked, smuggling, cell("from another origin", "origin", input("own"), { headers })];
}

const wheresOf = ({ names }: ActRow, isFirstOfDoor: boolean): readonly Where[] => [
  ...(["own"] as const),
  ...(names ? (["other"] as const) : []),
  ...(names && isFirstOfDoor ? (["absent"] as const) : []),
];

/** Kinds of things that lie in a matter, so that an act on one finds nothing for a post without work there. */
const ofMatters: readonly string[] = [
  ...["complaint", "case", "notice", "record", "document", "confirmation", "delivery", "closing"],
  ...["finding", "order", "takenOrder", "item", "line", "payment", "decision", "regrouping", "publication"],
  ...["major", "guidance", "preservation", "wageListing", "revocation", "instruction", "lead", "clock"],
  ...["contest", "complaintPaper", "visit", "conflict"],
];

export function comingOf(row: ActRow, actor: Actor, where: Where): string {
  const isOwn = where === "own" && !(row.door === "employer" && row.names && actor.place === null);
  const said = isOwn ? row.own : (row.other ?? "not_found");
  const coming = typeof said === "string" ? said : said(actor);
  const isHidden = isOwn && hasNoMatters(actor) && ofMatters.includes(row.names?.[1] ?? "");
  return isHidden && coming === "refused" ? "not_found" : coming;
}

/** The page that carries the act's form, for the actor's own matter. */
export const addressFor = (path: string, ground: Ground, actor: Actor): string =>
  addressOf(
    path,
    { expect: () => "", ...(pages[path]?.params ? { params: pages[path].params } : {}) },
    ground,
    actor,
    "own",
  );

export function inputOf(row: ActRow, schema: z.ZodType, { scenes }: Ground, actor: Actor, where: Where): unknown {
  if (row.raw !== undefined) return row.raw;
  const stage = row.live ? "live" : "ended";
  const scene = scenes[where === "other" ? otherPlace(actor) : ownPlace(actor)][stage];
  const own = scenes[ownPlace(actor)][stage];
  if (!row.names) return sampleOf(schema, { ...row.fields?.(own) });
  const [field, kind] = row.names;
  const id = where === "absent" ? newId() : scene.ids[kind];
  if (id === undefined) throw new Error(`no scene has a ${kind}`);
  return sampleOf(schema, { [field]: id, version: scene.versions[kind] ?? 1, ...row.fields?.(own) });
}
