import "server-only";
import { eq } from "drizzle-orm";
import { contestCorrections, contestItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Contest } from "../advance";
import { namesItems } from "../lifecycle";

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

/** What a result said before it gives way, with the items that it took away. */
export async function resultBefore(ctx: Context, was: Contest): Promise<Correction["before"]> {
  const { id, subject, result, concludedOn, receivedOn, resultNumber, note, actBy, doneOn, doneNote } = was;
  const before = { result, concludedOn, receivedOn, resultNumber, note, actBy, doneOn, doneNote };
  if (result === null || !namesItems(subject, result)) return before;
  const items = await ctx.db
    .select({ id: contestItems.itemId })
    .from(contestItems)
    .where(eq(contestItems.contestId, id));
  return { ...before, items: items.map((item) => item.id).join(" ") };
}
