import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { secondFault } from "../defiance-policy";
import type { RecordDefianceInput } from "../input";
import { enforcementState } from "../queries/enforcement-facts";

/**
 * Records that a remedy was not performed in its days (《条例》第三十条第（三）项), as found by the actor and a second
 * officer of the case. Nothing takes it back; it counts for nothing once the decision is annulled, or is found to have
 * been performed in time. Throws `invalid`.
 */
export async function recordDefiance(
  ctx: Context<Officer>,
  { id, version, withId, note }: z.output<typeof RecordDefianceInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "defy", particulars: { withId } });
  const { facts } = await enforcementState(ctx.db, row, ctx.now);
  const fault = secondFault({ actorId: ctx.actor.id, withId, officerIds: facts.kase.officerIds });
  if (fault !== null) throw invalid({ withId: fault });
  const defied = { defiedOn: legalDate(ctx.now), defiedBy: ctx.actor.id, defiedWith: withId, defiedNote: note };
  await ctx.db.update(enforcements).set(defied).where(eq(enforcements.id, id));
  return { id, caseId: row.caseId };
}
