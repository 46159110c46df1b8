import "server-only";
import { contestCorrections } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Correction = {
  readonly kind: (typeof contestCorrections.$inferSelect)["kind"];
  readonly before: Readonly<Record<string, string | null>>;
  readonly reason: string;
};

/** Keeps what an entry said before it was put right, and why it was; what it did not say is left out. */
export async function keepCorrection(ctx: Context<Officer>, contestId: string, correction: Correction): Promise<void> {
  const said = Object.entries(correction.before).flatMap(([field, value]) => (value ? [[field, value] as const] : []));
  await ctx.db.insert(contestCorrections).values({
    ...{ contestId, kind: correction.kind, reason: correction.reason, before: Object.fromEntries(said) },
    ...{ correctedOn: legalDate(ctx.now), correctedBy: ctx.actor.id },
  });
}
