import "server-only";
import { hash, verify } from "@node-rs/argon2";

const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let dummy: Promise<string> | undefined;

/** Argon2id with OWASP's second set of parameters. */
export const hashPassword = (password: string): Promise<string> => hash(password, STRENGTH);

/** Verifies against the stored hash, or, for nobody, against a dummy that takes the same time. */
export async function passwordMatches(stored: string | null, given: string): Promise<boolean> {
  dummy ??= hashPassword("nobody's password");
  const matches = await verify(stored ?? (await dummy), given).catch(() => false);
  return stored !== null && matches;
}
