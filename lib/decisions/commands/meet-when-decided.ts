import "server-only";
import { and, eq, notInArray } from "drizzle-orm";
import { decisions } from "@/db/schema";
import { meetClocks } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

/** A penalty and a remedy go side by side: the days to decide are kept when one is decided and none waits any more. */
export async function meetWhenDecided(ctx: Context, caseId: string): Promise<void> {
  const ofCase = eq(decisions.caseId, caseId);
  const waiting = await ctx.db.$count(decisions, and(ofCase, notInArray(decisions.state, ["decided", "withdrawn"])));
  const decided = await ctx.db.$count(decisions, and(ofCase, eq(decisions.state, "decided")));
  if (waiting > 0 || decided === 0) return;
  await meetClocks(ctx, caseId, ["T-DECIDE-15", "T-PEN-90"], legalDate(ctx.now));
}
