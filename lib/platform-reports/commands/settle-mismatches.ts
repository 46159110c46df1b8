import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { mismatches } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceMismatch } from "../advance";

/** Ends the tasks of both sides, because the numbers agree or the row is gone. */
export async function settleMismatches(ctx: Context<EmployerUser>, mirrorId: string): Promise<void> {
  const open = await ctx.db
    .select({ id: mismatches.id })
    .from(mismatches)
    .where(and(eq(mismatches.mirrorId, mirrorId), ne(mismatches.state, "done")));
  for (const { id } of open) {
    await advanceMismatch(ctx, { id, act: "resolve", columns: { doneOn: legalDate(ctx.now) } });
  }
}
