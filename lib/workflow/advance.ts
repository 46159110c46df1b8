import "server-only";
import { meetClocks, openClock, stopClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "./context";
import type { Lifecycle } from "./lifecycle";

type Living<State extends string> = {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  readonly regionCode: string;
};

type Binding<State extends string, Name extends string, Row extends Living<State>, Facts, Columns> = {
  readonly kind: string;
  readonly lifecycle: Lifecycle<State, Name>;
  /** Locks the row inside the actor's scope; undefined when it does not exist for this actor. */
  readonly lock: (ctx: Context, id: string) => Promise<Row | undefined>;
  /** What the refusal needs to know beside the row. */
  readonly facts: (ctx: Context, row: Row) => Promise<Facts>;
  readonly refusal: (ctx: Context, row: Row, act: Name, facts: Facts) => string | null;
  /**
   * Writes the new state, the raised version and the columns particular to the act, only while the row
   * still has the state and version that were read.
   */
  readonly move: (
    ctx: Context,
    row: Row,
    change: { state: State; version: number },
    columns: Columns | undefined,
  ) => Promise<readonly unknown[]>;
  /** The file in whose timeline the act stands and whose clocks it moves. */
  readonly file: (row: Row) => { kind: string; id: string; about: readonly (string | null)[] };
};

type Step<Name extends string, Columns> = {
  readonly id: string;
  readonly act: Name;
  /** The version that the rendered form carried; undefined only for acts that other acts bring about. */
  readonly version?: number;
  /** Columns that this act alone writes on the row. */
  readonly columns?: Columns;
  readonly particulars?: Readonly<Record<string, unknown>>;
  readonly about?: readonly (string | null)[];
};

/**
 * The only writer of a state column. Locks the row in scope (`not_found`), asks the policy (`refused`
 * with its reason), compares the version (`stale`), moves the state, stops and starts the clocks that
 * the lifecycle names, and records the event.
 */
export function defineAdvance<State extends string, Name extends string, Row extends Living<State>, Facts, Columns>(
  bound: Binding<State, Name, Row, Facts, Columns>,
): (ctx: Context, step: Step<Name, Columns>) => Promise<Row> {
  return async (ctx, step) => {
    const row = await bound.lock(ctx, step.id);
    if (!row) throw notFound();
    if (step.version !== undefined && step.version !== row.version) throw new DomainError("stale");
    const reason = bound.refusal(ctx, row, step.act, await bound.facts(ctx, row));
    if (reason !== null) throw refused(reason);
    const to = bound.lifecycle.next(row.state, step.act);
    if (to === null) throw refused("illegal_transition");
    const moved = await bound.move(ctx, row, { state: to, version: row.version + 1 }, step.columns);
    if (moved.length === 0) throw new DomainError("stale");
    await moveClocks(ctx, bound, row, step.act, to);
    ctx.record({
      act: `${bound.kind}.${step.act}`,
      subject: { kind: bound.kind, id: row.id },
      about: [...bound.file(row).about, ...(step.about ?? [])],
      from: row.state,
      to,
      particulars: step.particulars,
    });
    return { ...row, state: to, version: row.version + 1 };
  };
}

async function moveClocks<State extends string, Name extends string, Row extends Living<State>>(
  ctx: Context,
  bound: Pick<Binding<State, Name, Row, never, never>, "kind" | "lifecycle" | "file">,
  row: Row,
  act: Name,
  to: State,
): Promise<void> {
  const today = legalDate(ctx.now);
  const { meets = [], opens = [] } = bound.lifecycle.acts[act];
  if (meets.length > 0) await meetClocks(ctx, row.id, meets, today);
  // What was opened since it ended (a review goes on, `reviews`) runs on when something is entered beside it.
  if (to !== row.state && bound.lifecycle.isTerminal(to)) await stopClocks(ctx, row.id, today);
  const { kind, id } = bound.file(row);
  for (const limit of opens) {
    await openClock(ctx, {
      limit,
      startedOn: today,
      subject: { kind: bound.kind, id: row.id },
      file: { kind, id },
      regionCode: row.regionCode,
    });
  }
}
