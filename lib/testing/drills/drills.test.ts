import { expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/db/client";
import { acts as rows } from "@/e2e/matrix/acts";
import { publicVisitor } from "@/lib/auth/actor";
import { withoutGuard } from "@/lib/kernel/guard";
import { verifyChain } from "@/lib/workflow/verify-chain";
import { world } from "../world";
import { caseLife } from "./case-life";
import { complaintLife } from "./complaint-life";
import { fuzzed, run as fuzzedForms, inTime } from "./fuzzed-forms";
import { live } from "./life";
import { run as numbers } from "./numbers";
import { orderLife } from "./order-life";
import { run as races } from "./races";
import { run as repeats } from "./repeats";
import { guesses } from "./sign-in-guesses";
import { run as stateMachine } from "./state-machine";

world();

it("T06: both lives are what the law's table says, in every state, act, post and fact", () => {
  const { n, examples } = stateMachine();
  expect(examples).toEqual([]);
  expect(n).toBeGreaterThan(1_000_000);
});

it("T06: the table misses a guard that is taken away", async () => {
  for (const guard of ["cases.two_inspectors", "complaints.supplement_once"]) {
    expect(await withoutGuard(guard, async () => stateMachine().failures)).toBeGreaterThan(0);
  }
}, 120_000);

it("T06: complaints live by the table, whatever is tried in whatever order", async () => {
  expect(await live(complaintLife, 80)).toMatchObject({ failures: 0, examples: [] });
}, 300_000);

it("T06: cases live by the table, whatever is tried in whatever order", async () => {
  expect(await live(caseLife, 30)).toMatchObject({ failures: 0, examples: [] });
  expect((await verifyChain(db())).broken).toBeNull();
}, 300_000);

it("T06: orders live by the table, and so do their delivery and what they ask for", async () => {
  expect(await live(orderLife, 20)).toMatchObject({ failures: 0, examples: [] });
}, 300_000);

it("T06: the lives of orders miss a guard that is taken away", async () => {
  const { examples } = await withoutGuard("orders.post", () => live(orderLife, 20, { endOnFailure: true }));
  expect(examples[0]).toContain("Property failed");
}, 300_000);

it("T07: a form sent fifty times at once has one effect and one answer", async () => {
  expect(await repeats(3)).toMatchObject({ failures: 0, examples: [] });
  expect(await withoutGuard("door.idempotency", () => repeats(1))).toMatchObject({ failures: 1 });
}, 300_000);

it("T08: of eight who decide at once one does, whole, and the others leave nothing", async () => {
  expect(await races(4, 8)).toMatchObject({ failures: 0, examples: [] });
}, 300_000);

it("T09: numbers across the year's end stand without a gap and a double, whatever was given back or killed", async () => {
  const { interrupted, ...answer } = await numbers(600);
  expect(answer).toMatchObject({ failures: 0, examples: [], kills: 6 });
  expect(interrupted).toBeGreaterThan(0);
}, 300_000);

it("T09: the drill notices numbers that no transaction gives back", async () => {
  const last = new Map<string, number>();
  const next = async (_: unknown, series: string, year: number) => {
    const serial = (last.get(`${series}${year}`) ?? 0) + 1;
    last.set(`${series}${year}`, serial);
    return serial;
  };
  const { failures } = await numbers(60, { times: 0, kill: async () => undefined }, next);
  expect(failures).toBeGreaterThan(0);
}, 300_000);

/** To what these do the door adds something of the request: the matrix sends their forms. */
const THE_REQUESTS = [
  ...["accounts.register", "setup.complete", "delegations.act", "delegations.stop"],
  ...["own.prove", "readings.open"],
];

it("T13: whatever is wrong with a form, its act answers it and nothing breaks", async () => {
  const { n, acts, failures, examples, answers, p99Ms } = await fuzzedForms(4);
  expect({ failures, examples }).toEqual({ failures: 0, examples: [] });
  expect([...acts, ...THE_REQUESTS].toSorted()).toEqual(Object.keys(rows).toSorted());
  expect(n).toBeGreaterThanOrEqual(4 * acts.length);
  expect(answers.ok).toBeGreaterThan(0);
  expect(p99Ms).toBeGreaterThan(0);
}, 240_000);

it("T13: what failed once is asked first of each matter, and fails until it is mended", async () => {
  const form = (run: () => Promise<unknown>, words = z.string()) => ({
    act: { name: "planted.act", input: z.strictObject({ id: z.string(), words }), run },
    samples: ["1", "2"].map((id) => ({ id, words: "测" })),
    actors: [publicVisitor],
  });
  const failed = [{ act: "planted.act", sent: { words: "𝟘" } }];
  const broken = form(() => Promise.reject(new Error("broke")));
  const line = "threw broke: { act: 'planted.act', sent: { words: '𝟘' } }";
  expect(await fuzzed([broken], 0, failed)).toMatchObject({ n: 2, failures: 2, examples: [line, line] });
  expect(await fuzzed([form(async () => ({}))], 0, failed)).toMatchObject({ n: 2, failures: 0, answers: { ok: 2 } });
  const missing = [{ act: "planted.act", sent: { words: undefined } }];
  expect(await fuzzed([broken], 0, missing)).toMatchObject({ failures: 0, answers: { invalid: 2 } });
  const foreign = form(async () => ({}), z.string("not a text"));
  expect(await fuzzed([foreign], 0, missing)).toMatchObject({ failures: 2, answers: { "says “not a text”": 2 } });
});

it("T13: the whole drill fails as well where 99 of 100 forms were answered too late", async () => {
  const found = { ...(await fuzzed([], 0, [])), p99Ms: 1_000 };
  expect(inTime(found)).toEqual(found);
  expect(inTime({ ...found, p99Ms: 1_001 })).toMatchObject({
    failures: 1,
    examples: [expect.stringContaining("1001 ms")],
  });
});

it("T26: of many guesses at one account twenty are tried, none gets in, and its owner does", async () => {
  const { failures, examples, tried } = await guesses(60);
  expect({ failures, examples }).toEqual({ failures: 0, examples: [] });
  expect(tried).toBe(20);
}, 300_000);
