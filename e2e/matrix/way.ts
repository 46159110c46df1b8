import type { Asking, Fault, Trial } from "./trial";

/** Signed in as the head of the bureau who is not its principal. */
export const DEPUTY = "fujuzhang";

/** The ways to the one server whose clock is moved. */
export type Way = {
  readonly trial: Trial;
  /** The call of an act by a person, with the ids that its address names in their order. */
  readonly calls: (door: string, by: string, ids: readonly string[], input: unknown) => Asking;
  readonly uploads: (by: string, path: string, body: () => FormData) => Asking;
  readonly clock: (on: string) => Promise<void>;
};

/** It is this day instead of that while the attack is made. */
export const onDay = (way: Way, on: string, instead: string): Fault => ({
  set: () => way.clock(on),
  mend: () => way.clock(instead),
});
