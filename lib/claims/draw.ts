import { sha256 } from "@/lib/kernel/cipher";

/** A row that was paid, as the draw sees it. */
export type PaidRow = { readonly claimId: string; readonly workerKey: string; readonly paidFen: number };

/**
 * The frame of a draw as text, a row a line, in an order that depends on nothing but the rows: the workers numbered
 * by their smallest row, so that no name and no number of a person stands in it.
 */
export function frameOf(rows: readonly PaidRow[]): string[] {
  const sorted = rows.toSorted((one, other) => (one.claimId < other.claimId ? -1 : 1));
  const workers = [...new Set(sorted.map(({ workerKey }) => workerKey))];
  return sorted.map(({ claimId, workerKey, paidFen }) => `${workers.indexOf(workerKey) + 1}|${claimId}|${paidFen}`);
}

export const frameHash = (frame: readonly string[]): string => sha256(frame.join("\n"));

/**
 * So many workers of a frame, by the order of SHA-256 over seed and worker's number: whoever has seed and frame draws
 * the same. Answers the rows of the drawn workers in the order in which they are to be asked.
 */
export function drawn(frame: readonly string[], seed: string, size: number): readonly string[] {
  const rows = frame.map((line) => {
    const [worker = "", claimId = ""] = line.split("|");
    return { worker, claimId };
  });
  const chosen = [...new Set(rows.map(({ worker }) => worker))]
    .map((worker) => ({ worker, rank: sha256(`${seed}|${worker}`) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size);
  return chosen.flatMap(({ worker }) => rows.filter((row) => row.worker === worker).map(({ claimId }) => claimId));
}
