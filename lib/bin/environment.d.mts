/** Takes up `.env`; what is already in the environment stands. */
export function loadDotEnv(): void;

type Mode = "demo" | "production";
type Variables = Readonly<Partial<Record<string, string>>>;

/** Which mode an environment asks for; throws where it says neither of the two. */
export function modeOf(env: Variables): Mode;

/** The secrets by name; throws, naming what production lacks. */
export function secretsFor(mode: Mode, env: Variables, folder: string): Record<string, string>;

/** Secrets by name that live as long as the caller: for tests. */
export function freshSecrets(): Record<string, string>;

/** The option by which Node keeps new objects apart for longer. */
export const YOUNG_SPACE: string;
