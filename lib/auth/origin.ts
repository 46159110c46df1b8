import { env } from "@/lib/env";
import { stands } from "@/lib/kernel/guard";

type Headers = { get(name: string): string | null };

/**
 * True when a write comes from our own pages: `Origin` is present and equals PUBLIC_ORIGIN or, when that
 * is unset, localhost or 127.0.0.1 on the served port.
 */
export function isOwnOrigin(headers: Headers): boolean {
  if (!stands("door.origin")) return true;
  return isOurs(headers.get("origin"));
}

function isOurs(origin: string | null): boolean {
  if (origin === null) return false;
  const { PUBLIC_ORIGIN, PORT } = env();
  if (PUBLIC_ORIGIN) return origin === PUBLIC_ORIGIN;
  return origin === `http://localhost:${PORT}` || origin === `http://127.0.0.1:${PORT}`;
}

/** The path of our own page from which a request was made; null when it came from elsewhere or does not say. */
export function askedFromPage(headers: Headers): string | null {
  const referer = headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return null;
  const { origin, pathname, search } = new URL(referer);
  return isOurs(origin) && !pathname.startsWith("//") ? `${pathname}${search}` : null;
}

/** The address a request came from, as the nearest proxy names it; for throttling and the audit only. */
export const addressOf = (headers: Headers): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "local";

/** Where papers and messages say this installation is reached. */
export function publicOrigin(): string {
  const { PUBLIC_ORIGIN, PORT } = env();
  return PUBLIC_ORIGIN ?? `http://localhost:${PORT}`;
}
