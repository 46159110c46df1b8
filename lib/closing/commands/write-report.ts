import "server-only";
import { closingReports } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Report = { readonly course: string; readonly performance: string; readonly opinion: string };

/** Keeps what was written in one round; an earlier round is never changed. */
export async function writeReport(
  ctx: Context<Officer>,
  closing: { readonly id: string; readonly round: number },
  { course, performance, opinion }: Report,
): Promise<void> {
  await ctx.db.insert(closingReports).values({
    closingId: closing.id,
    round: closing.round,
    course,
    performance,
    opinion,
    writtenBy: ctx.actor.id,
    writtenOn: legalDate(ctx.now),
  });
}
