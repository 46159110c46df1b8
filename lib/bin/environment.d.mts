/** Secrets by name that live as long as the caller: for tests. */
export function freshSecrets(): Record<string, string>;

/** The option by which Node keeps new objects apart for longer. */
export const YOUNG_SPACE: string;
