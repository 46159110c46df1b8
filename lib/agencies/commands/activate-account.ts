import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion, openOffered, takeLink } from "@/lib/auth/activation";
import type { PublicVisitor } from "@/lib/auth/actor";
import { passwordFault } from "@/lib/auth/password-rules";
import { hashPassword } from "@/lib/auth/passwords";
import { sealField } from "@/lib/auth/sealed";
import { acceptedStep } from "@/lib/auth/second-factor";
import { endSessionsOf } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { Account } from "../advance";
import type { ActivateAccountInput } from "../input";

type Given = z.output<typeof ActivateAccountInput>;

/** Whoever holds the link sets the password and enrols the second factor; the link is then used up. */
export async function activateAccount(ctx: Context<PublicVisitor>, input: Given): Promise<Record<string, never>> {
  const account = await takeLink(ctx, input.token);
  if (!account) throw refused("link_ended");
  const fault = passwordFault(input.password, account.login);
  if (fault !== null) throw invalid({ password: fault });
  const secondFactor = mayDoWithout(account, input.code) ? {} : enrolled(ctx, input);
  await ctx.db
    .update(accounts)
    .set({ passwordHash: await hashPassword(input.password), ...secondFactor, version: nextVersion })
    .where(eq(accounts.id, account.id));
  await endSessionsOf(ctx, account.id);
  ctx.record({
    act: "account.activate",
    subject: { kind: "account", id: account.id },
    particulars: { secondFactor: "totpSecret" in secondFactor },
  });
  return {};
}

/** An employer's user needs none; of staff only demo accounts, and only while the installation is a demo. */
function mayDoWithout(account: Account, code: string): boolean {
  if (code !== "") return false;
  return account.kind === "employer" || (account.secondFactorExempt && env().LAOJIAN_MODE === "demo");
}

function enrolled(ctx: Context, { token, offered, code }: Given) {
  const secret = openOffered(token, offered);
  const step = secret === null ? null : acceptedStep(secret, code, null, ctx.now);
  if (step === null) throw invalid({ code: "code_wrong" });
  return { totpSecret: sealField("accounts.totp_secret", secret), totpLastStep: step };
}
