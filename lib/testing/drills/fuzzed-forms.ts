import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { decisions } from "@/db/schema";
import { acts as rows } from "@/e2e/matrix/acts";
import type { ActRow } from "@/e2e/matrix/rules";
import { sampleOf } from "@/e2e/matrix/sample";
import { type Scene, scenes } from "@/e2e/matrix/scenes";
import { type Actor, publicVisitor } from "@/lib/auth/actor";
import { type Act, perform } from "@/lib/door";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { type ActSchema, actSchemas } from "../architecture/act-schemas";
import { readTree } from "../architecture/source-tree";
import { employerUser, officer } from "../world";
import { type Drilled, drawFrom, SEED } from "./drill";
import { type FailedForm, failedForms, sentAgain, wrongIn } from "./failed-forms";
import { foreignIn } from "./foreign-words";
import { mutated } from "./nasty";
import { undone } from "./undone";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export type Form = {
  readonly act: Act<Actor, z.ZodType, unknown>;
  /** Inputs that the schema takes, one for each matter that they can be about. */
  readonly samples: readonly unknown[];
  readonly actors: readonly Actor[];
};

export type Fuzzed = Drilled & {
  /** How many forms were answered with what: `ok`, or why not. */
  readonly answers: Readonly<Record<string, number>>;
  /** Of which acts forms were sent. */
  readonly acts: readonly string[];
  /** Within how many milliseconds 99 of 100 forms were answered. */
  readonly p99Ms: number;
};

/**
 * T13: for each act so many forms made wrong in every way, sent through the door that the browser's come through.
 * Every one is answered; none ends in an error that nobody foresaw. What they write is undone.
 */
export async function run(each = 10_000): Promise<Fuzzed> {
  const lost = failedForms.find(({ act }) => !Object.hasOwn(rows, act));
  if (lost) throw new Error(`what failed of ${lost.act} is asked of nothing: no act is called so`);
  return fuzzed(await formsOf(), each, failedForms);
}

/** The same of these forms and what once failed of them. */
export async function fuzzed(forms: readonly Form[], each: number, failed: readonly FailedForm[]): Promise<Fuzzed> {
  const answers: Record<string, number> = {};
  const examples: string[] = [];
  const took: number[] = [];
  const asked = new Set<string>();
  for (const { act, actor, input, sample } of sendings(forms, each, failed)) {
    asked.add(act.name);
    const began = performance.now();
    const answer = await answerTo(act, actor, input);
    took.push(performance.now() - began);
    answers[answer] = (answers[answer] ?? 0) + 1;
    if (!ANSWERS.includes(answer))
      examples.push(`${answer}: ${lineOf({ act: act.name, sent: wrongIn(input, sample) })}`);
  }
  const p99Ms = Math.ceil(took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.99)] ?? 0);
  const found = { failures: examples.length, seed: SEED, examples: examples.slice(0, 40) };
  return { test: "T13", n: took.length, ...found, answers, acts: [...asked], p99Ms };
}

type Sending = {
  readonly act: Form["act"];
  readonly actor: Actor;
  readonly input: unknown;
  readonly sample: unknown;
};

/** What failed once is sent first: by everyone of its act, about each of its matters. */
function* sendings(forms: readonly Form[], each: number, failed: readonly FailedForm[]): Generator<Sending> {
  for (const { act, samples, actors } of forms)
    for (const one of failed.filter((form) => form.act === act.name))
      for (const actor of actors)
        for (const sample of samples) yield { act, actor, sample, input: sentAgain(one, sample) };
  const draw = drawFrom(SEED);
  for (const { act, samples, actors } of forms) {
    for (let time = 0; time < each; time += 1) {
      const actor = actors[draw(actors.length)] ?? publicVisitor;
      const sample = samples[draw(samples.length)];
      yield { act, actor, sample, input: mutated(draw, sample) };
    }
  }
}

/** A line for the list of what failed, but for texts too long to read. */
const lineOf = (failed: FailedForm): string =>
  inspect(failed, { depth: 9, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 200 });

const MOST_MS = 1_000;

/** What the drill asks beside: 99 of 100 forms are answered within a second. */
export function inTime(found: Fuzzed): Fuzzed {
  if (found.p99Ms <= MOST_MS) return found;
  const late = `99 of 100 forms were answered within ${found.p99Ms} ms, which should be ${MOST_MS}`;
  return { ...found, failures: found.failures + 1, examples: [...found.examples, late] };
}

const ANSWERS = ["ok", "invalid", "refused", "not_found", "stale"];

async function answerTo(act: Form["act"], actor: Actor, input: unknown): Promise<string> {
  try {
    const answer = await undone(() => perform(actor, act, input, { key: newId() }));
    if (answer.ok) return "ok";
    const foreign = foreignIn(answer);
    return foreign === undefined ? answer.code : `says “${foreign}”`;
  } catch (error) {
    return `threw ${causeOf(error)}`;
  }
}

/** The innermost message: a database's own words stand behind the statement that failed. */
const causeOf = (error: unknown): string =>
  error instanceof Error ? (error.cause === undefined ? error.message.slice(0, 200) : causeOf(error.cause)) : "?";

async function formsOf(): Promise<readonly Form[]> {
  const made = (await scenes()).district;
  for (const { ids } of [made.live, made.ended]) await withItsPaper(ids);
  const office = ["daduizhang", "wangmin", "lizhe", "juzhang", "xieguan", "xitong", "anquan"];
  const actors: Readonly<Record<ActRow["door"], readonly Actor[]>> = {
    office: await Promise.all(office.map((login) => officer(login))),
    employer: [await employerUser("ltjz")],
    public: [publicVisitor],
  };
  const forms: Form[] = [];
  for (const written of actSchemas(readTree(root))) {
    const row = rows[written.act];
    if (!row || written.command === null) continue;
    const act = await actOf(written, written.command);
    const samples = [made.live, made.ended].map((scene) => sampleFor(row, act.input, scene));
    forms.push({ act, samples, actors: actors[row.door] });
  }
  return forms;
}

/** What is enforced was issued: the decision of a scene's account has the case's own paper. */
const withItsPaper = ({ decision, document }: Scene["ids"]) =>
  db()
    .update(decisions)
    .set({ documentId: document ?? null })
    .where(eq(decisions.id, decision ?? ""));

function sampleFor(row: ActRow, input: z.ZodType, scene: Scene): unknown {
  if (row.raw !== undefined) return row.raw;
  const [field, kind = ""] = row.names ?? [];
  const named = field === undefined ? {} : { [field]: scene.ids[kind] ?? newId(), version: scene.versions[kind] ?? 1 };
  return sampleOf(input, { ...named, ...row.fields?.(scene) });
}

const Command = z.custom<(ctx: Context<Actor>, input: unknown) => Promise<unknown>>(
  (value) => typeof value === "function",
);

/** An act as `app` puts it behind its door. */
async function actOf({ act, file, name }: ActSchema, command: NonNullable<ActSchema["command"]>): Promise<Form["act"]> {
  const exported = async (from: string, what: string): Promise<unknown> =>
    z.record(z.string(), z.unknown()).parse({ ...(await import(`${root}${from}`)) })[what];
  const input = z.instanceof(z.ZodType).parse(await exported(file, name));
  return { name: act, input, run: Command.parse(await exported(command.file, command.name)) };
}
