import { sha256 } from "@/lib/kernel/cipher";

/** One matter in twenty, at least one of a month that has any. */
const SHARE = 0.05;

export type Draw = { readonly frameHash: string; readonly chosen: readonly string[] };

/**
 * Draws a share of the frame so that anyone with the seed and the list can do it again: the ids are ranked by the
 * SHA-256 of seed and id. `frameHash` is the SHA-256 of the sorted ids, a line each.
 */
export function drawFrom(seed: string, frame: readonly string[]): Draw {
  const sorted = [...frame].sort();
  const ranked = sorted.map((id) => ({ id, rank: sha256(`${seed}|${id}`) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const chosen = ranked.slice(0, Math.ceil(sorted.length * SHARE)).map(({ id }) => id);
  return { frameHash: sha256(sorted.join("\n")), chosen };
}
