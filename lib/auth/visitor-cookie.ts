import "server-only";
import { cookies } from "next/headers";
import { newToken } from "@/lib/kernel/ids";
import { publicOrigin } from "./origin";

/** What a visitor without an account carries between pages. */
type Name = "draft-complaint" | "draft-tip" | "progress";

const isHttps = (): boolean => publicOrigin().startsWith("https://");
const nameOf = (name: Name): string => (isHttps() ? `__Host-laojian.${name}` : `laojian.${name}`);

export async function visitorCookie(name: Name): Promise<string | null> {
  return (await cookies()).get(nameOf(name))?.value ?? null;
}

/** Sets the cookie; only route handlers and actions may. */
export async function keepVisitorCookie(name: Name, value: string, seconds: number): Promise<void> {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps(), maxAge: seconds } as const;
  (await cookies()).set(nameOf(name), value, options);
}

export async function dropVisitorCookie(name: Name): Promise<void> {
  (await cookies()).set(nameOf(name), "", { path: "/", httpOnly: true, secure: isHttps(), maxAge: 0 });
}

/** The visitor's random token under this name; a new one is set when there is none. */
export async function keptToken(name: Name, seconds: number): Promise<string> {
  const token = (await visitorCookie(name)) ?? newToken();
  await keepVisitorCookie(name, token, seconds);
  return token;
}
