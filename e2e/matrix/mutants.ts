import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { newId } from "@/lib/kernel/ids";
import { drawFrom, SEED } from "@/lib/testing/drills/drill";
import { failedForms, sentAgain } from "@/lib/testing/drills/failed-forms";
import { foreignIn } from "@/lib/testing/drills/foreign-words";
import { mutated } from "@/lib/testing/drills/nasty";
import type { Actor } from "./actors";
import { acts } from "./acts";
import { type Answered, call, callInParts, resultIn, written } from "./ask";
import { addressFor, type Cell, comingOf, type Ground, inputOf, isOfDoor } from "./cells";
import { type Entry, schemaOf } from "./entries";
import { type ActRow, UNASKED } from "./rules";

/** In place of an outcome: whatever the act answers, so long as it answers in words and does nothing. */
export const ANSWERED = "answered";

type Draw = (below: number) => number;

const EACH = 3;
/** The framework takes a megabyte and turns away what is more, before any act of ours. */
const LONGEST = 900_000;

/**
 * T13 over HTTP: an act's own form made wrong in some ways, the same in every run, and before them what once broke it.
 * Each by another of those whose door it is; in turn as text and as parts of a form.
 */
export async function mutantCells(entry: Extract<Entry, { kind: "act" }>, ground: Ground): Promise<readonly Cell[]> {
  const row = acts[entry.key];
  if (!row) throw new Error(`${entry.key} has no row`);
  return madeWrong(entry.key, row, await schemaOf(entry.schema), ground).map(({ actor, input }, n): Cell => {
    const asked = { base: ground.base(), path: addressFor(entry.path, ground, actor), cookie: actor.cookie };
    const send = n % 2 === 0 ? call : callInParts;
    const what = `${entry.key} ${actor.name} made wrong: ${written(input).slice(0, 300)}`;
    return { what, actor, expected: ANSWERED, ask: () => send(asked, entry.id, [input, { key: newId() }]) };
  });
}

export type MadeWrong = { readonly actor: Actor; readonly input: unknown };

/**
 * The forms of an act made wrong, and who sends each: of those whose own form changes nothing, any that is not the own
 * form. Where there are none, or the row spares the own form its key, only what the schema refuses. Throws when no
 * form of the act can be made wrong: an act is not passed over in silence.
 */
export function madeWrong(key: string, row: ActRow, schema: z.ZodType, ground: Ground): readonly MadeWrong[] {
  const theirs = ground.actors.filter(({ kind }) => isOfDoor(row, kind));
  const safe = row.meta === undefined ? theirs.filter((actor) => isSafe(row, actor)) : [];
  const askers = safe.length > 0 ? safe : theirs;
  const isWrong = (input: unknown, own: unknown) =>
    safe.length > 0 ? !isDeepStrictEqual(input, own) : !schema.safeParse(input).success;
  const draw = drawFrom(seedOf(key));
  const failed = failedForms.filter(({ act }) => act === key);
  const forms = Array.from({ length: failed.length + EACH }, (_, n) => n).flatMap((n): MadeWrong[] => {
    const actor = askers[draw(askers.length)];
    if (actor === undefined) return [];
    const own = inputOf(row, schema, ground, actor, "own");
    const again = failed[n];
    const sent = again === undefined ? drawn(draw, own, isWrong) : [sentAgain(again, own)];
    return sent.filter((input) => isWrong(input, own)).map((input) => ({ actor, input }));
  });
  if (forms.length === 0) throw new Error(`${key}: no form of it can be made wrong`);
  return forms;
}

/** How often a wrong form is looked for: of a form without fields one in thirty is. */
const TRIES = 1_000;

function drawn(draw: Draw, own: unknown, isWrong: (input: unknown, own: unknown) => boolean): readonly unknown[] {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const input = shortOf(draw, own);
    if (isWrong(input, own)) return [input];
  }
  return [];
}

const isSafe = (row: ActRow, actor: Actor): boolean => ![UNASKED, "ok"].includes(comingOf(row, actor, "own"));

const seedOf = (key: string): number =>
  [...key].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), SEED);

function shortOf(draw: Draw, sample: unknown): unknown {
  const input = mutated(draw, sample);
  return Buffer.byteLength(written(input)) > LONGEST ? shortOf(draw, sample) : input;
}

/** What is wrong with the answer to a form made wrong; null when nothing is. */
export function faultOf({ what }: Cell, { outcome, text }: Answered): string | null {
  const said = resultIn(text);
  if (said === null) return `${what}: ${outcome}`;
  if (said.ok) return `${what}: goes through`;
  const { message = "", fieldErrors } = said;
  const foreign = foreignIn({ message, fieldErrors: typeof fieldErrors === "object" ? fieldErrors : {} });
  return foreign === undefined ? null : `${what}: says “${foreign}”`;
}
