import type { Hit } from "@/lib/testing/hunt/hunter";
import type { Field } from "@/lib/testing/hunt/identities";
import { acts } from "./acts";
import { type Answered, ask } from "./ask";
import { addressOf, type Cell, cellsOf, expectedOf, type Ground } from "./cells";
import type { Entry } from "./entries";
import { type Hunt, lookOf } from "./hunt";
import { pages } from "./pages";
import { photographer } from "./scene-photo";
import type { Scene, Scenes } from "./scenes";

/** Asked for the hunt alone: what comes of it is judged elsewhere, what it tells is judged here. */
export type Hunted = Pick<Cell, "what" | "actor" | "ask"> & {
  readonly mayKnow?: (hit: Hit) => boolean;
  /** What this must come to, and tell the one who asks, so that the hunt has looked at something. */
  readonly must?: { readonly answer?: string; readonly tell?: string };
};

/** The same entries asked about tips instead of complaints, pages as payloads, and photographs in all their forms. */
export async function huntedCells(all: readonly Entry[], ground: Ground): Promise<readonly Hunted[]> {
  const ofTips: Hunted[] = [];
  for (const kind of ["tip", "sentTip"] as const) {
    const told = { ...ground, scenes: withTips(ground.scenes, kind) };
    for (const entry of all.filter(concernsComplaints)) {
      if (entry.kind === "act" && kind === "tip") continue;
      const asked = (await cellsOf(entry, told)).filter((cell) => !isReveal(cell));
      ofTips.push(...asked.map((cell) => ({ ...cell, must: isRead(cell) ? { answer: cell.expected } : undefined })));
    }
  }
  return [...ofTips, ...all.flatMap((entry) => payloadCells(entry, ground)), ...fileCells(ground)];
}

const concernsComplaints = (entry: Entry): boolean =>
  entry.kind === "act"
    ? acts[entry.key]?.names?.[1] === "complaint"
    : /^\/(office|uploads)\/complaints\/\[id\]|^\/(documents|office\/readings)\//.test(entry.path);

/** A tip's own page and its papers, by the officers who see them. */
const isRead = ({ what, actor, expected }: Cell): boolean =>
  actor.kind === "officer" &&
  expected === "200" &&
  /^(\/office\/complaints\/\[id\]|GET \/documents\/\[id\]) \S+ own( from within)?$/.test(what);

/** The scenes with their tips in the complaints' place. */
function withTips({ district, county }: Scenes, kind: "tip" | "sentTip"): Scenes {
  const told = (scene: Scene): Scene => {
    const paper = scene.ids[`${kind}Paper`] ?? "";
    const inPlace = { complaint: scene.ids[kind] ?? "", complaintPaper: paper, document: paper };
    return { ...scene, ids: { ...scene.ids, ...inPlace } };
  };
  const both = ({ live, ended }: Scenes["district"]) => ({ live: told(live), ended: told(ended) });
  return { district: both(district), county: both(county) };
}

const REVEAL = "complaints.revealIdentity";
const isReveal = ({ what, actor }: Pick<Cell, "what" | "actor">): boolean =>
  what === `${REVEAL} ${actor.name} own` && actor.role === "squad_leader";

/** Each page as the browser asks for it on its way: by one officer, one employer's user and one visitor who get in. */
function payloadCells(entry: Entry, ground: Ground): Hunted[] {
  const row = entry.kind === "page" ? pages[entry.key] : undefined;
  if (entry.kind !== "page" || !row) return [];
  return ["officer", "employer", "nobody"].flatMap((kind) => {
    const isIn = (actor: Cell["actor"]) => actor.kind === kind && expectedOf(entry, row, actor, "own") === "200";
    const actor = ground.actors.find(isIn);
    if (!actor) return [];
    const asked = { path: addressOf(entry.path, row, ground, actor, "own"), cookie: actor.cookie };
    return [
      {
        what: `${entry.key} ${actor.name} payload`,
        actor,
        ask: () => ask({ base: ground.base(), ...asked, headers: { rsc: "1" } }),
      },
    ];
  });
}

/** Who may read an original: officers of the case, whose evidence it is. Copies and thumbnails tell nobody anything. */
function fileCells(ground: Ground): Hunted[] {
  return ground.actors.flatMap((actor) => {
    const { case: kase, photo, caseFile } = ground.scenes[actor.place ?? "district"].live.ids;
    const own = (path: string, isOriginal: boolean): Hunted => ({
      ...{ what: `${path} ${actor.name}`, actor },
      ask: () => ask({ base: ground.base(), path, cookie: actor.cookie }),
      must: isOriginal && actor.name === "wangmin" ? { tell: photographer?.name } : undefined,
      mayKnow: ({ name }) => isOriginal && actor.kind === "officer" && name === photographer?.name,
    });
    return [
      own(`/files/${photo}`, false),
      own(`/files/${photo}?thumbnail`, false),
      own(`/files/${photo}?original`, true),
      own(`/office/cases/${kase}/file/${caseFile}/package`, true),
    ];
  });
}

/** The fields that the head of the inspection body is shown. */
const shown: readonly Field[] = ["name", "phone", "personId", "bankCard", "address"];

/** The one door behind which identities are: asked by those whose it is, it must tell, or nothing was hidden. */
export async function proveSeeds(all: readonly Entry[], ground: Ground, hunt: Hunt): Promise<readonly string[]> {
  const entry = all.find((each) => each.kind === "act" && each.key === REVEAL);
  if (!entry) throw new Error("nobody can be revealed");
  const told = { ...ground, scenes: withTips(ground.scenes, "sentTip") };
  const failures: (string | null)[] = [];
  for (const cell of (await cellsOf(entry, told)).filter(isReveal)) {
    const fields = new Set<Field>();
    const note = ({ field }: Hit) => fields.add(field).size > 0;
    failures.push(await searched(cell, await cell.ask(), hunt, note));
    for (const field of shown) hunt.prove({ what: `${field} in ${cell.what}`, found: fields.has(field) });
  }
  return failures.filter((failure) => failure !== null);
}

const searched = (cell: Hunted, answered: Answered, hunt: Hunt, mayKnow = cell.mayKnow): Promise<string | null> =>
  hunt.look(lookOf({ ...cell, mayKnow }, answered));

/** Asks one and searches what came; a fault of the server is a failure too. */
export async function huntIn(cell: Hunted, hunt: Hunt): Promise<string | null> {
  const answered = await cell.ask();
  const { outcome } = answered;
  if (outcome.startsWith("5")) return `${cell.what}: ${outcome}`;
  const { answer, tell } = cell.must ?? {};
  if (answer !== undefined) hunt.prove({ what: `${answer} of ${cell.what}: ${outcome}`, found: outcome === answer });
  const known = new Set<string>();
  const mayKnow = (hit: Hit) => cell.mayKnow?.(hit) === true && known.add(hit.name).size > 0;
  const failure = await searched(cell, answered, hunt, mayKnow);
  if (tell !== undefined) hunt.prove({ what: `${tell} in ${cell.what}: ${outcome}`, found: known.has(tell) });
  return failure;
}
