import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { proveOwnPassword } from "@/lib/auth/own-proof";
import { passwordFault } from "@/lib/auth/password-rules";
import { hashPassword } from "@/lib/auth/passwords";
import { endSessionsOf } from "@/lib/auth/sessions";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ChangePasswordInput, OwnEmailInput } from "../input";

/** Changes one's own password and ends every session, this one too. */
export async function changePassword(
  ctx: Context<Officer | EmployerUser>,
  { current, password }: z.output<typeof ChangePasswordInput>,
): Promise<{ id: string }> {
  const { id, login } = ctx.actor;
  const fault = passwordFault(password, login);
  if (fault !== null) throw invalid({ password: fault });
  await proveOwnPassword(ctx, current);
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
 * present password.
 */
export async function setOwnEmail(
  ctx: Context<Officer | EmployerUser>,
  { email, current }: z.output<typeof OwnEmailInput>,
): Promise<{ id: string }> {
  await proveOwnPassword(ctx, current);
  const { id } = ctx.actor;
  await ctx.db
    .update(accounts)
    .set({ email: email || null, version: nextVersion })
    .where(eq(accounts.id, id));
  ctx.record({ act: "account.setEmail", subject: { kind: "account", id } });
  return { id };
}

/** Signs out everywhere: one's own sessions end on every device. */
export async function endOwnSessions(ctx: Context<Officer | EmployerUser>): Promise<{ id: string }> {
  await endSessionsOf(ctx, ctx.actor.id);
  ctx.record({ act: "session.endAll", subject: { kind: "account", id: ctx.actor.id } });
  return { id: ctx.actor.id };
}
