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

const EACH = 3;
/** The framework takes a megabyte and turns away what is more, before any act of ours. */
const LONGEST = 900_000;

/**
 * T13 over HTTP: an act's own form made wrong in some ways, the same in every run, and before them what once broke it.
 * Each by another of those whose door it is and whose own form changes nothing; in turn as text and as parts of a form.
 */
export async function mutantCells(entry: Extract<Entry, { kind: "act" }>, ground: Ground): Promise<readonly Cell[]> {
  const row = acts[entry.key];
  if (!row) throw new Error(`${entry.key} has no row`);
  const schema = await schemaOf(entry.schema);
  const askers = ground.actors.filter((actor) => isOfDoor(row, actor.kind) && isSafe(row, actor));
  const draw = drawFrom(seedOf(entry.key));
  const failed = failedForms.filter(({ act }) => act === entry.key);
  return Array.from({ length: failed.length + EACH }, (_, n) => n).flatMap((n): Cell[] => {
    const actor = askers[draw(askers.length)];
    if (actor === undefined) return [];
    const sample = inputOf(row, schema, ground, actor, "own");
    const again = failed[n];
    const input = again === undefined ? shortOf(draw, sample) : sentAgain(again, sample);
    const asked = { base: ground.base(), path: addressFor(entry.path, ground, actor), cookie: actor.cookie };
    const send = n % 2 === 0 ? call : callInParts;
    const what = `${entry.key} ${actor.name} made wrong: ${written(input).slice(0, 300)}`;
    const ask = () => send(asked, entry.id, [input, row.meta ?? { key: newId() }]);
    return [{ what, actor, expected: ANSWERED, ask }];
  });
}

const isSafe = (row: ActRow, actor: Actor): boolean => ![UNASKED, "ok"].includes(comingOf(row, actor, "own"));

const seedOf = (key: string): number =>
  [...key].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), SEED);

function shortOf(draw: (below: number) => number, sample: unknown): unknown {
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
