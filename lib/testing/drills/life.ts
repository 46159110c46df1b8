import { and, count, desc, eq, inArray } from "drizzle-orm";
import fc from "fast-check";
import { db } from "@/db/client";
import { deadlines, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addDays, type LegalDate } from "@/lib/kernel/clock";
import { DomainError } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { at, officer } from "../world";
import { type Drilled, SEED } from "./drill";

export type Outcome = "done" | "refused" | "invalid" | "stale" | "not_found";

/** One try: who, what act, with a stale version or not; `pick` chooses among whatever the act can choose from. */
export type Try = { readonly act: string; readonly who: string; readonly isStale: boolean; readonly pick: number };

export type Model = { readonly id: string; readonly state: string; readonly version: number };

/** A life as the drill sees it: the real commands, and what the law says comes of them. */
export type Life<M extends Model> = {
  readonly test: string;
  readonly acts: readonly string[];
  readonly people: readonly string[];
  readonly longest: number;
  readonly begin: () => Promise<M>;
  readonly perform: (ctx: Context<Officer>, model: M, one: Try) => Promise<unknown>;
  /** What should come of a try on that day, and the model after it when it is done. */
  readonly foresee: (model: M, one: Try, today: LegalDate) => { outcome: Outcome; after: M };
  /** The row as it stands, in the model's words. */
  readonly read: (id: string) => Promise<{ state: string; version: number; isEnded: boolean }>;
  /** `limit:state` of every clock that should stand. */
  readonly clocks: (model: M) => readonly string[];
  /** Whether it goes on: while a clock stands, unless said otherwise. */
  readonly lives?: (model: M) => boolean;
  /** How many events an act leaves: one, unless said otherwise. */
  readonly tells?: (model: M, one: Try) => number;
  /** What belongs to it and has events and clocks of its own. */
  readonly parts?: (id: string) => Promise<readonly string[]>;
  /** More of it than its state, as it stands and as the model has it. */
  readonly detail?: { readonly read: (id: string) => Promise<string>; readonly of: (model: M) => string };
};

/** `again`: how often an act was tried again because the database had not answered within its time. */
export type Lived = Drilled & { readonly again: number };

type Tally = { readonly done: Map<string, number>; again: number };

const goesOn = <M extends Model>({ lives, clocks }: Life<M>, model: M): boolean =>
  lives ? lives(model) : clocks(model).length > 0;

const allOf = async <M extends Model>({ parts }: Life<M>, id: string): Promise<string[]> => [
  id,
  ...((await parts?.(id)) ?? []),
];

const FIRST_DAY = "2026-01-05";
const NEVER = " was never done";
/** How much may still be done to what has ended before the drill turns to another. */
const AFTERLIFE = 6;

type Drawn = Try & { readonly isGuided: boolean };

/**
 * T06, second half: tries one after another on the real database, most of them such as the law lets through, the
 * rest anyhow; after each the invariants are asked. An act that was never once done counts as a failure.
 * What failed is made shorter, unless it is enough to know that something did.
 */
export async function live<M extends Model>(
  life: Life<M>,
  n: number,
  { endOnFailure = false, strand = 0, done = new Map<string, number>() } = {},
): Promise<Lived> {
  const evenly = (most: number) => fc.noBias(fc.nat(most));
  const one = fc.record({
    act: fc.constantFrom(...life.acts),
    who: fc.constantFrom(...life.people),
    isStale: evenly(19).map((twentieth) => twentieth === 0),
    isGuided: evenly(9).map((tenth) => tenth > 2),
    pick: evenly(9_999),
  });
  const tries = fc.array(one, { minLength: 1, maxLength: life.longest, size: "max" });
  const people = new Map<string, Officer>();
  for (const login of life.people) people.set(login, await officer(login));
  const tally = { done, again: 0 };
  const report = await fc.check(
    fc.asyncProperty(tries, (sequence) => liveOnce(life, people, sequence, tally)),
    { seed: SEED + strand, numRuns: n, endOnFailure },
  );
  const never = life.acts.filter((act) => !done.has(act)).map((act) => `${act}${NEVER}`);
  const failed = `${report.errorInstance}\n${fc.defaultReportMessage(report)}`;
  const examples = report.failed ? [failed] : never;
  const { again } = tally;
  return { test: life.test, n: report.numRuns, failures: examples.length, seed: SEED, examples, again };
}

/** As `live`, in so many strands side by side, each with a seed of its own; what no strand ever did is a failure. */
export async function liveAbreast<M extends Model>(life: Life<M>, most: number, strands: number): Promise<Lived> {
  const done = new Map<string, number>();
  const share = Math.ceil(most / strands);
  const each = Array.from({ length: strands }, (_, strand) => live(life, share, { strand, done }));
  const all = await Promise.all(each);
  const [n, again] = [all.reduce((sum, one) => sum + one.n, 0), all.reduce((sum, one) => sum + one.again, 0)];
  const told = [...new Set(all.flatMap((one) => one.examples))];
  const examples = told.filter((example) => !done.has(example.replace(NEVER, "")));
  return { test: life.test, n, failures: examples.length, seed: SEED, examples, again };
}

async function liveOnce<M extends Model>(
  life: Life<M>,
  people: ReadonlyMap<string, Officer>,
  sequence: readonly Drawn[],
  tally: Tally,
): Promise<void> {
  let model = await life.begin();
  let [told, ended] = [await eventsOf(await allOf(life, model.id)), 0];
  for (const [step, drawn] of sequence.entries()) {
    const today = addDays(FIRST_DAY, step);
    const one = guided(life, model, drawn, today);
    const actor = people.get(one.who);
    if (!actor) throw new Error(`nobody is called ${one.who}`);
    const { outcome, after } = life.foresee(model, one, today);
    const real = await tried(tally, () => transact(actor, at(today), (ctx) => life.perform(ctx, model, one)));
    const place = `step ${step} ${JSON.stringify(one)} on ${JSON.stringify(model)}`;
    same(`${place}: outcome`, real, outcome);
    if (outcome === "done") {
      told += life.tells?.(model, one) ?? 1;
      model = after;
      tally.done.set(one.act, (tally.done.get(one.act) ?? 0) + 1);
    }
    await holds(life, model, told, place);
    ended += !goesOn(life, model) && outcome === "done" ? 1 : 0;
    if (ended > AFTERLIFE) return;
  }
}

/**
 * The try itself, or in its place one that is open now; one that ends the life only for want of another, or rarely.
 * What has ended is not always taken up again: what else is open to it is tried as often.
 */
function guided<M extends Model>(life: Life<M>, model: M, drawn: Drawn, today: LegalDate): Try {
  if (!drawn.isGuided) return drawn;
  const open = life.acts.flatMap((act) =>
    life.people
      .map((who) => ({ ...drawn, act, who, isStale: false }))
      .filter((one) => life.foresee(model, one, today).outcome === "done"),
  );
  const further = open.filter((one) => goesOn(life, life.foresee(model, one, today).after));
  const choice = goesOn(life, model) && further.length > 0 && drawn.pick % 32 !== 0 ? further : open;
  const acts = [...new Set(choice.map(({ act }) => act))];
  const act = acts[Math.floor(drawn.pick / 32) % Math.max(acts.length, 1)];
  return (
    choice.find((one) => one.act === act && one.who === drawn.who) ?? choice.find((one) => one.act === act) ?? drawn
  );
}

async function holds<M extends Model>(life: Life<M>, model: M, told: number, place: string): Promise<void> {
  const row = await life.read(model.id);
  same(`${place}: state`, row.state, model.state);
  same(`${place}: version`, row.version, model.version);
  if (life.detail) same(`${place}: detail`, await life.detail.read(model.id), life.detail.of(model));
  const ids = await allOf(life, model.id);
  const standing = await db()
    .select({ limit: deadlines.limitKey, state: deadlines.state })
    .from(deadlines)
    .where(and(inArray(deadlines.subjectId, ids), inArray(deadlines.state, ["running", "paused"])));
  const clocks = standing.map(({ limit, state }) => `${limit}:${state}`).sort();
  same(`${place}: clocks`, clocks.join(" "), [...life.clocks(model)].sort().join(" "));
  if (row.isEnded) same(`${place}: clocks after the end`, clocks.length, 0);
  same(`${place}: events`, await eventsOf(ids), told);
  const [last] = await db()
    .select({ to: events.toState })
    .from(events)
    .where(eq(events.subjectId, model.id))
    .orderBy(desc(events.seq))
    .limit(1);
  if (last) same(`${place}: the last event's state`, last.to, model.state);
}

const eventsOf = async (ids: readonly string[]): Promise<number> => {
  const [row] = await db().select({ n: count() }).from(events).where(inArray(events.subjectId, ids));
  return row?.n ?? 0;
};

const UNAVAILABLE = "unavailable";
const TIMES_AGAIN = 3;

/** What came of it. Where the database did not answer nothing was done: it is tried again, as its page tells people. */
async function tried(tally: Tally, run: () => Promise<unknown>): Promise<string> {
  let outcome = await outcomeOf(run);
  for (let time = 0; time < TIMES_AGAIN && outcome === UNAVAILABLE; time += 1) {
    tally.again += 1;
    outcome = await outcomeOf(run);
  }
  return outcome;
}

async function outcomeOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "done";
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

function same(what: string, real: unknown, expected: unknown): void {
  if (real !== expected) throw new Error(`${what} is ${String(real)}, not ${String(expected)}`);
}
