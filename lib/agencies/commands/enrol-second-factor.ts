import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion, openOffered } from "@/lib/auth/activation";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { proveOwnFactors } from "@/lib/auth/own-proof";
import { sealField } from "@/lib/auth/sealed";
import { acceptedStep } from "@/lib/auth/second-factor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EnrolSecondFactorInput } from "../input";

/**
 * Whoever is signed in enrols the second factor of the own account, or replaces it: with the present password, the
 * present code where there is one, and a code of the secret that the page offered.
 */
export async function enrolSecondFactor(
  ctx: Context<Officer | EmployerUser>,
  { offered, current, presentCode, code }: z.output<typeof EnrolSecondFactorInput>,
): Promise<{ id: string }> {
  const { id } = ctx.actor;
  const before = await proveOwnFactors(ctx, current, presentCode);
  const secret = openOffered(id, offered);
  const step = secret === null ? null : acceptedStep(secret, code, null, ctx.now);
  if (step === null) throw invalid({ code: "code_wrong" });
  await ctx.db
    .update(accounts)
    .set({ totpSecret: sealField("accounts.totp_secret", secret), totpLastStep: step, version: nextVersion })
    .where(eq(accounts.id, id));
  const subject = { kind: "account", id } as const;
  ctx.record({ act: "account.enrol", subject, particulars: { replaced: before.totpSecret !== null } });
  return { id };
}
