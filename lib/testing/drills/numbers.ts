import { setTimeout as wait } from "node:timers/promises";
import { like, sql } from "drizzle-orm";
import { z } from "zod";
import { closeDb, db } from "@/db/client";
import { documentCounters } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { takeSerial } from "@/lib/documents/numbering";
import { DomainError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { at } from "../world";
import { type Drilled, drawFrom, inParallel, SEED } from "./drill";
import { keepingTaken, onMortalServer, terminateBackends } from "./kills";

const CLIENTS = 64;
const ORGANS = ["示范人社监", "样例人社监", "测试人社监"];
const KINDS = ["令字", "受字", "立字"];
const DAYS = ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"];
/** How long a client waits for a database that was killed. */
const PATIENCE_MS = 60_000;
const AGAIN_MS = 50;

class Aborted extends Error {}

export type Numbered = Drilled & {
  /** How often something was killed, and how many tries were cut off by it. */
  readonly kills: number;
  readonly interrupted: number;
  readonly perSecond: number;
};

type Take = (ctx: Context, series: string, year: number) => Promise<number>;

/** What is killed while numbers are taken: all of it at even distances, each once the one before has come to an end. */
export type Killing = { readonly times: number; readonly kill: (nth: number) => Promise<unknown> };

const backendsOf = (n: number): Killing => ({ times: Math.ceil(n / 100), kill: () => terminateBackends(3) });

/**
 * T09: sixty-four clients take numbers of three kinds for three organs across the end of a year, every tenth of them
 * giving up after it has its number, while connections, or the server, are killed under them. What each took stands in
 * a table beside the counter: of each series and year 1, 2, 3 … without a gap and without a double, all that a client
 * was told of among them.
 */
export async function run(n = 20_000, killing: Killing = backendsOf(n), takeOne: Take = takeSerial): Promise<Numbered> {
  const own = newId();
  return keepingTaken(async () => {
    const began = performance.now();
    const { told, interrupted, kills } = await taking(own, n, killing, takeOne);
    // What the last kill left of the pool answers nobody.
    await closeDb();
    const seconds = (performance.now() - began) / 1000;
    const examples = faultsOf(await standing(), told, await counters(own));
    return {
      ...{ test: "T09", n, failures: examples.length, seed: SEED, examples: examples.slice(0, 20) },
      ...{ kills, interrupted, perSecond: Math.round(told.size / seconds) },
    };
  });
}

/** The same on a server of its own that is itself killed at every eleventh time: twenty times in twenty thousand. */
export const runUnderKills = (n = 20_000): Promise<Numbered> =>
  onMortalServer((killServer) =>
    run(n, {
      times: Math.ceil(n / 90),
      kill: (nth) => (nth % 11 === 5 ? killServer(Math.floor(nth / 11)) : terminateBackends(3)),
    }),
  );

type Planned = { readonly series: string; readonly on: string; readonly isAborted: boolean };
type Taken = { readonly attempt: string; readonly place: string; readonly serial: number };
type Told = ReadonlyMap<string, Taken | "aborted">;

async function taking(own: string, n: number, { times, kill }: Killing, takeOne: Take) {
  const draw = drawFrom(SEED);
  const one = (of: readonly string[]) => of[draw(of.length)] ?? "";
  const plan: Planned[] = Array.from({ length: n }, () => ({
    ...{ series: `${own}${one(ORGANS)}${one(KINDS)}`, on: one(DAYS), isAborted: draw(10) === 0 },
  }));
  const told = new Map<string, Taken | "aborted">();
  let [finished, interrupted, kills, killed] = [0, 0, 0, Promise.resolve<unknown>(undefined)];
  const work = plan.map((planned) => async () => {
    const { attempt, answer, cutOff } = await insist(planned, takeOne);
    told.set(attempt, answer);
    interrupted += cutOff;
    finished += 1;
    if (Math.floor((finished * times) / n) === kills || kills === times) return;
    const nth = kills;
    kills += 1;
    killed = killed.then(() => kill(nth));
  });
  await inParallel(CLIENTS, work);
  await killed;
  return { told, interrupted, kills };
}

/** Tries until the database has answered; of a try that was cut off nobody knows whether it stands. */
async function insist(planned: Planned, takeOne: Take) {
  const until = performance.now() + PATIENCE_MS;
  for (let cutOff = 0; ; cutOff += 1) {
    const attempt = newId();
    try {
      return { attempt, answer: await take(attempt, planned, takeOne), cutOff };
    } catch (error) {
      const isCutOff = error instanceof DomainError && error.code === "unavailable";
      if (!isCutOff || performance.now() > until) throw error;
      await wait(AGAIN_MS);
    }
  }
}

async function take(attempt: string, { series, on, isAborted }: Planned, takeOne: Take): Promise<Taken | "aborted"> {
  const year = Number(on.slice(0, 4));
  const place = `${series}${year}`;
  try {
    return await transact(system, at(on), async (ctx) => {
      const serial = await takeOne(ctx, series, year);
      await ctx.db.execute(sql`insert into drill_taken values (${attempt}, ${place}, ${serial})`);
      if (isAborted) throw new Aborted();
      return { attempt, place, serial };
    });
  } catch (error) {
    if (error instanceof Aborted) return "aborted";
    throw error;
  }
}

const Rows = z.array(z.object({ attempt: z.string(), place: z.string(), serial: z.number() }));

const standing = async (): Promise<Taken[]> =>
  Rows.parse([...(await db().execute(sql`select attempt, place, serial from drill_taken order by place, serial`))]);

async function counters(own: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db()
    .select()
    .from(documentCounters)
    .where(like(documentCounters.prefix, `${own}%`));
  return new Map(rows.map(({ prefix, year, last }) => [`${prefix}${year}`, last]));
}

function faultsOf(taken: readonly Taken[], told: Told, last: ReadonlyMap<string, number>): string[] {
  const places = new Set([...taken.map(({ place }) => place), ...last.keys()]);
  const inOrder = [...places].flatMap((place) => {
    const rows = taken.filter((one) => one.place === place);
    const counted = last.get(place) ?? 0;
    return [
      ...rows.flatMap(({ serial }, at) => (serial === at + 1 ? [] : [`${place}: ${serial} stands as ${at + 1}`])),
      ...(counted === rows.length ? [] : [`${place}: ${rows.length} stand, the counter says ${counted}`]),
    ];
  });
  const serialOf = new Map(taken.map(({ attempt, serial }) => [attempt, serial]));
  const asTold = [...told].flatMap(([attempt, answer]) => {
    const wanted = answer === "aborted" ? undefined : answer.serial;
    const found = serialOf.get(attempt);
    return found === wanted ? [] : [`told ${wanted ?? "of nothing"}, there stands ${found ?? "nothing"}`];
  });
  return [...inOrder, ...asTold];
}
