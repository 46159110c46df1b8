import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { caseOfficers, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { DecideRecusalInput } from "../input";
import { carryingOn } from "../queries/holders";

/**
 * The head decides on a recusal (《行政处罚法》第四十三条). Granted, the officer leaves the case, and
 * those in which its matter goes on, and cannot be assigned to them again; an empty place is filled by reassigning.
 */
export async function decideRecusal(
  ctx: Context<Officer>,
  { id, version, recusalId, decision, reason }: z.output<typeof DecideRecusalInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const isGranted = decision === "granted";
  const [, ...later] = isGranted ? await carryingOn(ctx.db, id) : [id];
  const particulars = { recusalId, isGranted };
  const kase = await advanceCase(ctx, { id, version, act: "decideRecusal", particulars, about: later });
  const pending = and(eq(recusals.id, recusalId), eq(recusals.caseId, kase.id), isNull(recusals.decidedOn));
  const [recusal] = await ctx.db
    .update(recusals)
    .set({ decidedOn: today, decidedBy: ctx.actor.id, isGranted, decisionReason: reason })
    .where(pending)
    .returning({ accountId: recusals.accountId });
  if (!recusal) throw refused("no_recusal_pending");
  if (recusal.accountId === ctx.actor.id) throw refused("own_recusal");
  if (isGranted) {
    await ctx.db
      .update(caseOfficers)
      .set({ until: today, releasedBecause: reason })
      .where(
        and(
          inArray(caseOfficers.caseId, [kase.id, ...later]),
          eq(caseOfficers.accountId, recusal.accountId),
          isNull(caseOfficers.until),
        ),
      );
  }
  return { id: kase.id };
}
