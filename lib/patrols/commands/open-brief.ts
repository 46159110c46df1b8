import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolBriefOpenings, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { inspectorRefusal } from "../plan-policy";
import { visitScope } from "../scope";
import type { OpenBriefInput } from "../visit-input";

/** Records that an inspector reads what is known of the employer before going there. */
export async function openBrief(
  ctx: Context<Officer>,
  { id }: z.output<typeof OpenBriefInput>,
): Promise<{ id: string }> {
  const [visit] = await ctx.db
    .select({ employerId: patrolVisits.employerId })
    .from(patrolVisits)
    .where(and(eq(patrolVisits.id, id), visitScope(ctx.actor)));
  if (!visit) throw notFound();
  const refusal = inspectorRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  await ctx.db
    .insert(patrolBriefOpenings)
    .values({ visitId: id, accountId: ctx.actor.id, openedAt: ctx.now })
    .onConflictDoNothing();
  ctx.record({ act: "visit.openBrief", subject: { kind: "visit", id }, about: [visit.employerId] });
  return { id };
}
