import "server-only";
import { eq } from "drizzle-orm";
import { accounts } from "@/db/schema";
import { type FieldFaults, invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EmployerUser, Officer } from "./actor";
import { recordLimits } from "./limit-events";
import { passwordMatches } from "./passwords";
import { openField } from "./sealed";
import { acceptedStep } from "./second-factor";
import { attemptSucceeded, beginAttempt, ownKey } from "./throttle";

type Own = Context<Officer | EmployerUser>;
type Account = typeof accounts.$inferSelect;

/** The present password once more, of whoever is signed in. Throws `refused` (asked_too_often) and `invalid`. */
export const proveOwnPassword = (ctx: Own, current: string): Promise<Account> =>
  proved(ctx, (account) => passwordFaults(account, current));

/** The present password, and the present code where the account has a second factor. Throws as above. */
export const proveOwnFactors = (ctx: Own, current: string, presentCode: string): Promise<Account> =>
  proved(ctx, async (account) => (await passwordFaults(account, current)) ?? codeFaults(account, presentCode, ctx.now));

/** The present code or, of an account without a second factor, the password. A code serves once. Throws as above. */
export async function proveOwn(ctx: Own, proof: string): Promise<void> {
  const { id, totpSecret, totpLastStep } = await proved(ctx, async (account) => {
    const faults =
      account.totpSecret === null ? await passwordFaults(account, proof) : codeFaults(account, proof, ctx.now);
    return faults === null ? null : { proof: Object.values(faults).join() };
  });
  const secret = openField("accounts.totp_secret", totpSecret);
  if (secret === null) return;
  const step = acceptedStep(secret, proof, totpLastStep, ctx.now);
  await ctx.db.update(accounts).set({ totpLastStep: step }).where(eq(accounts.id, id));
}

/**
 * Tries are counted at the account itself, so that what others try at the public login makes nothing right wrong
 * here, and a try that fails by its code counts as one that fails by its password.
 */
async function proved(ctx: Own, faultsOf: (account: Account) => Promise<FieldFaults | null>): Promise<Account> {
  const { id } = ctx.actor;
  const attempt = await beginAttempt({ key: ownKey(id), address: `account:${id}`, now: ctx.now, code: "none" });
  await recordLimits(attempt.passed, { accountId: id, now: ctx.now });
  if (attempt.id === null) throw refused("asked_too_often");
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.id, id)).for("update");
  if (!account) throw notFound();
  const faults = await faultsOf(account);
  if (faults !== null) throw invalid(faults);
  await attemptSucceeded(attempt.id);
  return account;
}

const passwordFaults = async (account: Account, current: string): Promise<FieldFaults | null> =>
  (await passwordMatches(account.passwordHash, current)) ? null : { current: "password_wrong" };

function codeFaults({ totpSecret, totpLastStep }: Account, code: string, now: Date): FieldFaults | null {
  const secret = openField("accounts.totp_secret", totpSecret);
  if (secret === null) return null;
  return acceptedStep(secret, code, totpLastStep, now) === null ? { presentCode: "code_wrong" } : null;
}
