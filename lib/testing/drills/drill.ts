/** What every drill answers, and what `npm run drills` prints of it as one line. */
export type Drilled = {
  readonly test: string;
  readonly n: number;
  readonly failures: number;
  readonly seed: number;
  /** The first of what went wrong, in words. */
  readonly examples: readonly string[];
};

export const SEED = 20_261_122;

/** Numbers from 0 up to but not including `below`, the same ones for the same seed. */
export function drawFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Works through a list with so many at a time. */
export async function inParallel<T>(many: number, work: readonly (() => Promise<T>)[]): Promise<T[]> {
  const answers: T[] = [];
  const waiting = [...work];
  const one = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers.push(await next());
  };
  await Promise.all(Array.from({ length: many }, one));
  return answers;
}
