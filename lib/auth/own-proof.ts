import "server-only";
import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EmployerUser, Officer } from "./actor";
import { recordLimits } from "./limit-events";
import { passwordMatches } from "./passwords";
import { attemptSucceeded, beginAttempt, ownKey } from "./throttle";

/**
 * The present password once more, of whoever is signed in. Tries are counted at the account itself, so that what
 * others try at the public login makes no right password wrong here. Throws `refused` (asked_too_often), `invalid`.
 */
export async function proveOwnPassword(ctx: Context<Officer | EmployerUser>, current: string): Promise<void> {
  const { id } = ctx.actor;
  const attempt = await beginAttempt({ key: ownKey(id), address: `account:${id}`, now: ctx.now, code: "none" });
  await recordLimits(attempt.passed, { accountId: id, now: ctx.now });
  if (attempt.id === null) throw refused("asked_too_often");
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.id, id)).for("update");
  if (!(await passwordMatches(account?.passwordHash ?? null, current))) throw invalid({ current: "password_wrong" });
  await attemptSucceeded(attempt.id);
}
