import type { LimitKey, SetLimit } from "@/lib/deadlines/limits";

export type Act<State extends string> = {
  readonly from: readonly State[];
  /** The state after the act; absent when the act leaves the state as it is. */
  readonly to?: State;
  /** Set on an act that takes up again what had ended: the state it leaves stays an end. */
  readonly reopens?: true;
  /** Clocks that this act satisfies: they stop as met. */
  readonly meets?: readonly (LimitKey | SetLimit)[];
  /** Clocks that start on the day of this act. */
  readonly opens?: readonly LimitKey[];
};

export type Lifecycle<State extends string, Name extends string> = {
  readonly states: readonly [State, ...State[]];
  readonly acts: Readonly<Record<Name, Act<State>>>;
  /** The state after the act, or null when the act is not open from this state. */
  readonly next: (state: State, act: Name) => State | null;
  /** True for a state that no act moves on from. */
  readonly isTerminal: (state: State) => boolean;
};

/**
 * The whole life of one kind of thing: its states in order and the acts between them. Everything else
 * (database enum, labels, policy, buttons, clocks) is derived from it.
 */
export function defineLifecycle<State extends string, Name extends string>(
  states: readonly [State, ...State[]],
  acts: Readonly<Record<Name, Act<State>>>,
): Lifecycle<State, Name> {
  const every: readonly Act<State>[] = Object.values(acts);
  const moving = every.filter((act) => act.reopens !== true);
  const left = new Set(moving.flatMap((act) => act.from.filter((from) => act.to !== undefined && act.to !== from)));
  return {
    states,
    acts,
    next: (state, name) => {
      const act = acts[name];
      return act.from.includes(state) ? (act.to ?? state) : null;
    },
    isTerminal: (state) => !left.has(state),
  };
}
