import { legalDate, minuteStamp } from "./kernel/clock";

/** One of the things that the worker does, by the name under which its failure is logged. */
export type Step = { readonly name: string; readonly run: (at: Date) => Promise<unknown> };

/** What is done once a day is done at the first turn after this minute of the day. */
const DAY_FROM = "07:30";

export type Worker = {
  readonly stop: () => void;
  readonly turn: (at: Date) => Promise<void>;
  /** How long ago its last turn ended; as long as the process runs where it has taken none. */
  readonly secondsSinceTurn: () => number;
};

declare global {
  var laojianWorker: Worker | undefined;
}

/** Has this process's worker, if it has one, take a turn at once. */
export const takeTurn = async (at: Date): Promise<void> => globalThis.laojianWorker?.turn(at);

export type Log = (words: string, error: unknown) => void;

/**
 * A turn of the worker: every step of `always`, and of `daily` those that have not yet succeeded on the turn's day. A
 * step that throws is logged and keeps no other from running; a daily one is tried again at the next turn.
 */
export function turnOf(
  always: readonly Step[],
  daily: readonly Step[],
  log: Log,
  dayFrom = DAY_FROM,
): (at: Date) => Promise<void> {
  const doneOn = new Map<Step, string>();
  return async (at) => {
    for (const step of always) await succeeds(step, at, log);
    if (minuteStamp(at).slice(11) < dayFrom) return;
    const today = legalDate(at);
    for (const step of daily.filter((each) => doneOn.get(each) !== today)) {
      if (await succeeds(step, at, log)) doneOn.set(step, today);
    }
  };
}

/** The same work, never twice at once: whoever asks while it is done waits for that. */
export function oneAtATime(work: (at: Date) => Promise<void>): (at: Date) => Promise<void> {
  let underWay: Promise<void> | undefined;
  return (at) => {
    underWay ??= work(at).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

async function succeeds({ name, run }: Step, at: Date, log: Log): Promise<boolean> {
  try {
    await run(at);
    return true;
  } catch (error) {
    log(`The worker's step ${name} failed:`, error);
    return false;
  }
}
