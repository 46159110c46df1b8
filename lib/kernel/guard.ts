const switchedOff = new Set<string>();
const known = new Set<string>();

/**
 * Names a guard, so that a test can switch it off and see that something breaks. `check` answers a
 * reason when the act must not be; a guard that is switched off answers null.
 */
export function guard<Facts extends unknown[], Reason>(
  name: string,
  check: (...facts: Facts) => Reason | null,
): (...facts: Facts) => Reason | null {
  known.add(name);
  return (...facts) => (switchedOff.has(name) ? null : check(...facts));
}

/** The first reason that any of the guards gives, in their order. */
export function firstReason<Facts extends unknown[], Reason>(
  guards: readonly ((...facts: Facts) => Reason | null)[],
  ...facts: Facts
): Reason | null {
  for (const check of guards) {
    const reason = check(...facts);
    if (reason !== null) return reason;
  }
  return null;
}

/** True while a named boolean guard stands; for predicates (scope, origin) that are not reasons. */
export function stands(name: string): boolean {
  known.add(name);
  return !switchedOff.has(name);
}

/** All guards that the loaded modules have named. */
export const knownGuards = (): readonly string[] => [...known].sort();

/** Runs `attempt` with one guard switched off. Only tests call this; the architecture test sees to it. */
export async function withoutGuard<T>(name: string, attempt: () => Promise<T>): Promise<T> {
  if (!known.has(name)) throw new Error(`no guard is named ${name}`);
  switchedOff.add(name);
  try {
    return await attempt();
  } finally {
    switchedOff.delete(name);
  }
}
