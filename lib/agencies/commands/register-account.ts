import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { EmployerUser, PublicVisitor } from "@/lib/auth/actor";
import { passwordFault } from "@/lib/auth/password-rules";
import { hashPassword } from "@/lib/auth/passwords";
import { sealField } from "@/lib/auth/sealed";
import { askedFrom } from "@/lib/auth/throttle";
import { parseCreditCode } from "@/lib/kernel/credit-code";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import { parsePhone } from "@/lib/kernel/phone";
import type { Context } from "@/lib/workflow/context";
import type { ClaimEmployerInput } from "../claim-input";
import type { RegisterAccountInput } from "../input";
import { insertAccount } from "./create-account";

const REGISTRATIONS_AN_HOUR = 10;

/**
 * An employer's user registers. The account sees nothing of the employer until an officer confirms the claim or
 * the code of a served paper is entered. `address` is where the request comes from, for throttling only.
 */
export async function registerAccount(
  ctx: Context<PublicVisitor>,
  input: z.output<typeof RegisterAccountInput>,
  address: string,
): Promise<Record<string, never>> {
  const asked = await askedFrom("register", address, ctx.now);
  if (asked > REGISTRATIONS_AN_HOUR) throw refused("asked_too_often");
  const fault = passwordFault(input.password, input.login);
  if (fault !== null) throw invalid({ password: fault });
  const phone = parsePhone(input.phone);
  const id = await insertAccount(ctx, {
    kind: "employer",
    login: input.login,
    name: input.name,
    phone: sealField("accounts.phone", phone.ok ? phone.value : null),
    claimedCreditCode: soundCode(input.creditCode),
    passwordHash: await hashPassword(input.password),
  });
  ctx.record({ act: "account.register", subject: { kind: "account", id } });
  return {};
}

/** An unconfirmed user claims another credit code, after a slip or a refusal. */
export async function claimEmployer(
  ctx: Context<EmployerUser>,
  input: z.output<typeof ClaimEmployerInput>,
): Promise<{ id: string }> {
  const claimed = await ctx.db
    .update(accounts)
    .set({ claimedCreditCode: soundCode(input.creditCode), claimRefusal: null, version: nextVersion })
    .where(and(eq(accounts.id, ctx.actor.id), isNull(accounts.employerConfirmedAt)))
    .returning({ id: accounts.id });
  if (claimed.length === 0) throw notFound();
  ctx.record({ act: "account.claim", subject: { kind: "account", id: ctx.actor.id } });
  return { id: ctx.actor.id };
}

function soundCode(raw: string): string {
  const code = parseCreditCode(raw);
  if (!code.ok) throw invalid({ creditCode: code.fault });
  return code.value;
}
