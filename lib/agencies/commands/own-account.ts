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
import type { ChangePasswordInput } from "../input";

/** Changes one's own password and ends every session, this one too. Wrong tries count as failed sign-ins. */
export async function changePassword(
  ctx: Context<Officer | EmployerUser>,
  { current, password }: z.output<typeof ChangePasswordInput>,
): Promise<{ id: string }> {
  const { id, login } = ctx.actor;
  const fault = passwordFault(password, login);
  if (fault !== null) throw invalid({ password: fault });
  const attempt = await beginAttempt({ login, address: `account:${id}`, now: ctx.now }, false);
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.id, id)).for("update");
  const isKnown = attempt.id !== null && (await passwordMatches(account?.passwordHash ?? null, current));
  if (attempt.id === null || !isKnown) throw invalid({ current: "password_wrong" });
  await attemptSucceeded(attempt.id);
  await ctx.db
    .update(accounts)
    .set({ passwordHash: await hashPassword(password), version: nextVersion })
    .where(eq(accounts.id, id));
  await endSessionsOf(ctx, id);
  ctx.record({ act: "account.changePassword", subject: { kind: "account", id } });
  return { id };
}

/** Signs out everywhere: one's own sessions end on every device. */
export async function endOwnSessions(ctx: Context<Officer | EmployerUser>): Promise<{ id: string }> {
  await endSessionsOf(ctx, ctx.actor.id);
  ctx.record({ act: "session.endAll", subject: { kind: "account", id: ctx.actor.id } });
  return { id: ctx.actor.id };
}
