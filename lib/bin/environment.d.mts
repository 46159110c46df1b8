/** Secrets by name that live as long as the caller: for tests. */
export function freshSecrets(): Record<string, string>;
