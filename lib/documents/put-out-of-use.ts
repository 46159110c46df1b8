import "server-only";
import { documentVoids } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Out = { readonly documentId: string; readonly replacedById: string | null; readonly reason: string };

/** Marks an issued paper as void or as replaced; its bytes and its number stay. The caller tells the event. */
export async function putOutOfUse(ctx: Context<Officer>, out: Out): Promise<void> {
  await ctx.db
    .insert(documentVoids)
    .values({ ...out, voidedOn: legalDate(ctx.now), voidedAt: ctx.now, voidedBy: ctx.actor.id });
}
