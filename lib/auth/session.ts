import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/env";
import { now } from "@/lib/kernel/clock";
import { type Actor, type EmployerUser, type Officer, publicVisitor } from "./actor";
import { actingOfficer } from "./delegation";
import { actorOfAccount, standingAccount } from "./sessions";
import { sessionCookieName } from "./sign-in";

/** The token in next-auth's encrypted cookie, or null. */
export const sessionToken = cache(async (): Promise<string | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return null;
  const jwt = await decode({ token: cookie, secret: env().LAOJIAN_SECRET }).catch(() => null);
  return jwt?.token ?? null;
});

/** Who asks, as the accounts stand at this request; the public when nobody has signed in. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await sessionToken();
  const accountId = token === null ? null : await standingAccount(token);
  const actor = accountId === null ? null : await actorOfAccount(accountId);
  if (token === null || actor?.kind !== "officer") return actor ?? publicVisitor;
  return actingOfficer(actor, token, now());
});

/** The officer who asks; anyone else is sent to sign in. */
export async function requireOfficer(): Promise<Officer> {
  const actor = await currentActor();
  if (actor.kind === "officer") return actor;
  return redirect(actor.kind === "employer" ? "/employer" : "/sign-in");
}

/** The employer's user who asks; anyone else is sent to sign in. */
export async function requireEmployer(): Promise<EmployerUser> {
  const actor = await currentActor();
  if (actor.kind === "employer") return actor;
  return redirect(actor.kind === "officer" ? "/office/desk" : "/sign-in");
}
