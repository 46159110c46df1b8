import "server-only";
import { eq, sql } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

/** Keeps with a clock why the organ was late. What was said before stays in its event. */
export async function explainClock(ctx: Context<Officer>, id: string, because: string): Promise<void> {
  const said = { lateBecause: because, lateSaidBy: ctx.actor.id, lateSaidOn: legalDate(ctx.now) };
  await ctx.db
    .update(deadlines)
    .set({ ...said, version: sql`${deadlines.version} + 1` })
    .where(eq(deadlines.id, id));
}
