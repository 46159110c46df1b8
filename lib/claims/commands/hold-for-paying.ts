import "server-only";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type PayingCase, type PayPlace, payingCase, payingRefusalOf, unsentPaymentFiles } from "../queries/paying";

/** The case that is held, and the files that its payer has gathered. */
export type HeldForPaying = { readonly kase: PayingCase; readonly fileIds: readonly string[] };

/**
 * Holds the case, so that no two hand in the same money and nothing is closed beside it. Throws `not_found`, or
 * `refused` with the reason why this actor may not hand in proof now.
 */
export async function holdForPaying(ctx: Context<EmployerUser | Officer>, place: PayPlace): Promise<HeldForPaying> {
  const kase = await payingCase(ctx.db, ctx.actor, place);
  await holdCase(ctx.db, kase.id);
  const gathered = await unsentPaymentFiles(ctx.db, ctx.actor, kase.id);
  const reason = await payingRefusalOf(ctx.db, ctx.actor, kase, gathered.length, ctx.now);
  if (reason !== null) throw refused(reason);
  return { kase, fileIds: gathered.map(({ id }) => id) };
}
