import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts, employers } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { regionScope } from "@/lib/workflow/scope";
import { lockAccount } from "../advance";
import type { DecideClaimInput } from "../input";

type Given = z.output<typeof DecideClaimInput>;

/** An officer of the region confirms that an account speaks for its employer, or refuses with a reason. */
export async function decideClaim(ctx: Context<Officer>, input: Given): Promise<{ id: string }> {
  const { id, version, decision, reason } = input;
  const account = await lockAccount(ctx, { id, version, act: "decideClaim" });
  const subject = { kind: "account", id };
  if (decision === "refuse") {
    const refusal = { claimedCreditCode: null, claimRefusal: reason, version: nextVersion };
    await ctx.db.update(accounts).set(refusal).where(eq(accounts.id, id));
    ctx.record({ act: "account.refuseClaim", subject, particulars: { reason } });
    return { id };
  }
  const [employer] = await ctx.db
    .select({ id: employers.id })
    .from(employers)
    .where(
      and(
        eq(employers.creditCode, account.claimedCreditCode ?? ""),
        regionScope("accounts.claim_scope", ctx.actor, employers.regionCode),
      ),
    );
  if (!employer) throw refused("employer_not_in_register");
  await ctx.db
    .update(accounts)
    .set({
      employerId: employer.id,
      employerConfirmedAt: ctx.now,
      employerConfirmedBy: ctx.actor.id,
      claimRefusal: null,
      version: nextVersion,
    })
    .where(eq(accounts.id, id));
  ctx.record({ act: "account.confirmClaim", subject, about: [employer.id] });
  return { id };
}
