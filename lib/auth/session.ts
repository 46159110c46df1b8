import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { z } from "zod";
import { env } from "@/lib/env";
import { millisecondsUntil, now } from "@/lib/kernel/clock";
import { type Actor, type EmployerUser, type Officer, publicVisitor } from "./actor";
import { actingOfficer } from "./delegation";
import { isProvedLately } from "./recent-proof";
import { actorOfAccount, SESSION_HOURS, standingAccount, standingSession } from "./sessions";
import { sessionCookieName } from "./sign-in";

const decoded = cache(async () => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  return cookie ? decode({ token: cookie, secret: env().LAOJIAN_SECRET }).catch(() => null) : null;
});

/** The token in next-auth's encrypted cookie, or null. */
export const sessionToken = async (): Promise<string | null> => (await decoded())?.token ?? null;

/** Whether whoever asks has proved who they are within ten minutes. */
export const hasProvedLately = async (): Promise<boolean> => isProvedLately(await sessionToken(), now());

const Expiring = z.object({ token: z.string(), exp: z.number() });

/**
 * In milliseconds, how long the session of this request still lasts by its cookie and by its row, and how long one
 * lasts that was just renewed.
 */
export async function sessionSpan(): Promise<{ endsIn: number; lasts: number }> {
  const lasts = SESSION_HOURS * 3_600_000;
  const jwt = Expiring.safeParse(await decoded());
  const session = jwt.success ? await standingSession(jwt.data.token) : null;
  if (!jwt.success || session === null) return { endsIn: 0, lasts };
  return { endsIn: millisecondsUntil(Math.min(jwt.data.exp * 1000, session.expiresAt.getTime())), lasts };
}

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
  return redirect(actor.kind === "officer" ? "/" : "/sign-in");
}
