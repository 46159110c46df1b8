import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { passwordFault } from "@/lib/auth/password-rules";
import { hashPassword, passwordMatches } from "@/lib/auth/passwords";
import { endSessionsOf } from "@/lib/auth/sessions";
import { attemptSucceeded, beginAttempt } from "@/lib/auth/throttle";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ChangePasswordInput, OwnEmailInput } from "../input";

/** Changes one's own password and ends every session, this one too. Wrong tries count as failed sign-ins. */
export async function changePassword(
  ctx: Context<Officer | EmployerUser>,
  { current, password }: z.output<typeof ChangePasswordInput>,
): Promise<{ id: string }> {
  const { id, login } = ctx.actor;
  const fault = passwordFault(password, login);
  if (fault !== null) throw invalid({ password: fault });
  await proveOwn(ctx, current);
  await ctx.db
    .update(accounts)
    .set({ passwordHash: await hashPassword(password), version: nextVersion })
    .where(eq(accounts.id, id));
  await endSessionsOf(ctx, id);
  ctx.record({ act: "account.changePassword", subject: { kind: "account", id } });
  return { id };
}

/**
 * Sets the mail address to which one's messages go, or takes it away. As activation links go there too, it asks for the
 * present password; wrong tries count as failed sign-ins.
 */
export async function setOwnEmail(
  ctx: Context<Officer | EmployerUser>,
  { email, current }: z.output<typeof OwnEmailInput>,
): Promise<{ id: string }> {
  await proveOwn(ctx, current);
  const { id } = ctx.actor;
  await ctx.db
    .update(accounts)
    .set({ email: email || null, version: nextVersion })
    .where(eq(accounts.id, id));
  ctx.record({ act: "account.setEmail", subject: { kind: "account", id } });
  return { id };
}

async function proveOwn(ctx: Context<Officer | EmployerUser>, current: string): Promise<void> {
  const { id, login } = ctx.actor;
  const attempt = await beginAttempt({ login, address: `account:${id}`, now: ctx.now }, false);
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.id, id)).for("update");
  const isKnown = attempt.id !== null && (await passwordMatches(account?.passwordHash ?? null, current));
  if (attempt.id === null || !isKnown) throw invalid({ current: "password_wrong" });
  await attemptSucceeded(attempt.id);
}

/** Signs out everywhere: one's own sessions end on every device. */
export async function endOwnSessions(ctx: Context<Officer | EmployerUser>): Promise<{ id: string }> {
  await endSessionsOf(ctx, ctx.actor.id);
  ctx.record({ act: "session.endAll", subject: { kind: "account", id: ctx.actor.id } });
  return { id: ctx.actor.id };
}
