import fs from "node:fs";
import { closeDb, db } from "@/db/client";
import { sessions } from "@/db/schema";
import { instantOf } from "@/lib/kernel/clock";
import { inParallel } from "@/lib/testing/drills/drill";
import { type Actor, actors } from "./actors";
import { acts } from "./acts";
import { type Cell, cellsOf, DENIED, type Ground } from "./cells";
import { elevenGuards } from "./eleven";
import { type Entry, entries } from "./entries";
import { type Hunt, hunt, lookOf } from "./hunt";
import { huntAll } from "./hunt-all";
import { type Ledger, ledger } from "./ledger";
import { serverLogs, uncaughtIn } from "./logs";
import { ANSWERED, faultOf, mutantCells } from "./mutants";
import { originCells } from "./origins";
import { pages } from "./pages";
import { routes } from "./routes";
import { recheckCanary } from "./scene-rechecks";
import { PASSWORD, type Scenes, scenes } from "./scenes";

const AT_ONCE = 12;
/** The word that asks for the eleven guards alone. */
const GUARDS = "guards";

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

/** T01: every page, route and act of the build, asked by everyone about everything; `ok` cells and failures. */
async function main(only: string | undefined): Promise<void> {
  const began = performance.now();
  const bases = setting("E2E_BASE_URLS").split(" ");
  let turn = 0;
  const all = entries();
  const failures = [...told([...rowsAndEntries(all)])];
  const made = await scenes();
  const people = await actors(bases[0] ?? "", [
    { login: "claim990101", role: "employer", county: false, password: PASSWORD },
  ]);
  await keepProofs();
  const base = () => bases[turn++ % bases.length] ?? "";
  const ground: Ground = { base, actors: people, scenes: made };
  const book = await ledger(setting("DATABASE_URL"));
  let n = 0;
  if (only !== GUARDS) {
    const asked = await askEntries(
      all.filter(({ key }) => only === undefined || key.includes(only)),
      ground,
      book,
    );
    n += asked.n;
    failures.push(...asked.failures);
  }
  if (only === undefined || only === GUARDS) {
    const drilled = await elevenGuards(all, ground, book);
    n += drilled.n;
    failures.push(...drilled.failures);
  }
  await book.close();
  await closeDb();
  const ms = Math.round(performance.now() - began);
  const sum = { test: "T01", n, failures: failures.length, seed: 0, ms, entries: all.length, actors: people.length };
  console.log(JSON.stringify(sum));
  const report = process.env.MATRIX_REPORT;
  if (report) fs.writeFileSync(report, JSON.stringify({ passed: n - failures.length, failed: failures.length }));
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Who may is asked here, however long it takes: that a proof runs out has a test of its own. */
async function keepProofs(): Promise<void> {
  await db()
    .update(sessions)
    .set({ provedAt: instantOf("2099-01-01T00:00:00+08:00") });
}

/** The entries' cells one entry after the other, then the table of origins and the hunt. */
async function askEntries(asked: readonly Entry[], ground: Ground, book: Ledger) {
  const failures: string[] = [];
  const search = hunt();
  const asking = { ground, book, search, uncaught: uncaughtIn(serverLogs()) };
  let n = 0;
  let stands = await book.fingerprint();
  for (const entry of asked) {
    const one = await askAll(entry, asking, stands);
    n += one.n;
    stands = one.stands;
    failures.push(...told(one.failures));
  }
  const all = entries();
  const origins = await originCells(ground, all);
  failures.push(...told(await judged(origins, ground.scenes, search)));
  failures.push(...told([...(await huntAll(all, ground, search, setting("DATABASE_URL")))]));
  failures.push(...told(asking.uncaught().map((said) => `the last entry, the origins or the hunt: ${said}`)));
  return { n: n + origins.length, failures };
}

/** Says each failure as soon as it is known: the whole run takes minutes. */
function told(failures: readonly string[]): readonly string[] {
  for (const failure of failures) console.error(`  ${failure}`);
  return failures;
}

/** An entry without a row may be open to anyone; a row without an entry stands for nothing. */
function* rowsAndEntries(all: readonly Entry[]): Generator<string> {
  const rows = { page: pages, route: routes, act: acts };
  for (const kind of ["page", "route", "act"] as const) {
    const keys = all.filter((entry) => entry.kind === kind).map(({ key }) => key);
    for (const key of keys) if (!Object.hasOwn(rows[kind], key)) yield `${kind} ${key} has no row`;
    for (const key of Object.keys(rows[kind]))
      if (!keys.includes(key)) yield `${kind} ${key} is a row without an entry`;
  }
}

type AskedAll = {
  readonly n: number;
  readonly failures: readonly string[];
  /** What stands in the database afterwards: nothing comes in between before the next entry is asked. */
  readonly stands: string;
};

type Asking = {
  readonly ground: Ground;
  readonly book: Ledger;
  readonly search: Hunt;
  /** What the servers said since the last time of errors that nobody caught. */
  readonly uncaught: () => readonly string[];
};

async function askAll(entry: Entry, { ground, book, search, uncaught }: Asking, stood: string): Promise<AskedAll> {
  const rows = { page: pages, route: routes, act: acts }[entry.kind];
  if (!Object.hasOwn(rows, entry.key)) return { n: 0, failures: [], stands: stood };
  const seq = await book.lastEvent();
  const asks = await asksOf(entry, ground).catch((error: unknown) => `${entry.key}: ${String(error)}`);
  if (typeof asks === "string") return { n: 0, failures: [asks], stands: stood };
  const failures = await judged(asks.cells, ground.scenes, search);
  failures.push(...uncaught().map((said) => `${entry.key}, or the one before: ${said}`));
  failures.push(...(await judged(asks.mutants, ground.scenes, search)));
  failures.push(...uncaught().map((said) => `${entry.key} made wrong: ${said}`));
  const stands = await book.fingerprint();
  if (stands !== stood) failures.push(`${entry.key}: wrote ${changed(stood, stands).join(", ")}`);
  const left = (await book.actsAfter(seq)).filter((act) => act !== "door.refused" && !leaves(entry).includes(act));
  if (left.length > 0) failures.push(`${entry.key}: left ${left.join(", ")}`);
  return { n: asks.cells.length + asks.mutants.length, failures, stands };
}

const asksOf = async (entry: Entry, ground: Ground) => ({
  cells: await cellsOf(entry, ground),
  mutants: entry.kind === "act" ? await mutantCells(entry, ground) : [],
});

const leaves = (entry: Entry): readonly string[] =>
  (entry.kind === "act" ? acts[entry.key]?.leaves : entry.kind === "route" ? routes[entry.key]?.leaves : undefined) ??
  [];

function changed(before: string, after: string): string[] {
  const old = new Set(before.split("\n"));
  return after
    .split("\n")
    .filter((line) => !old.has(line))
    .map((line) => line.split(" ")[0] ?? "");
}

async function judged(cells: readonly Cell[], made: Scenes, search: Hunt): Promise<string[]> {
  const said = await inParallel(
    AT_ONCE,
    cells.map((cell) => async () => {
      const answered = await cell.ask();
      const { outcome, text } = answered;
      const told = await search.look(lookOf(cell, answered));
      if (told !== null) return told;
      const leak = canariesBeyond(cell.actor, made).find((canary) => text.includes(canary));
      if (leak !== undefined) return `${cell.what}: shows ${leak}`;
      if (cell.expected === DENIED) return outcome.startsWith("5") ? `${cell.what}: ${outcome}` : null;
      if (cell.expected === ANSWERED) return faultOf(cell, answered);
      return outcome === cell.expected ? null : `${cell.what}: ${outcome}, not ${cell.expected}`;
    }),
  );
  return said.filter((one) => one !== null);
}

/** The words that no answer to this actor may hold: those of the other county, and for outsiders of both. */
function canariesBeyond({ kind, place, role }: Actor, { district, county }: Scenes): string[] {
  const of = ({ live, ended }: Scenes["district"]) => [live.canary, ended.canary];
  const given = { district: recheckCanary("990101"), county: recheckCanary("990102") };
  if (kind !== "officer") return [...of(district), ...of(county), ...Object.values(given)];
  const [others, canary] = place === "district" ? [of(county), given.county] : [of(district), given.district];
  return ["inspector", "squad_leader"].includes(role) ? others : [...others, canary];
}

await main(process.argv[2]);
