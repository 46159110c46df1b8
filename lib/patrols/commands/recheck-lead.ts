import "server-only";
import type { z } from "zod";
import { leadRechecks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceLead } from "../advance";
import type { RecheckLeadInput } from "../lead-input";

/**
 * Looks again at a lead that somebody else has laid aside: it stays so, or waits to be acted on anew. By whom it was
 * laid aside and why stays on record.
 */
export async function recheckLead(
  ctx: Context<Officer>,
  { id, version, verdict, opinion }: z.output<typeof RecheckLeadInput>,
): Promise<{ id: string }> {
  const act = verdict === "upheld" ? "uphold" : "reopen";
  const columns = verdict === "upheld" ? {} : { shelvedBecause: null, decidedBy: null, decidedOn: null };
  const lead = await advanceLead(ctx, { id, version, act, columns, particulars: { opinion } });
  const { decidedBy, decidedOn, shelvedBecause } = lead;
  if (decidedBy === null || decidedOn === null || shelvedBecause === null)
    throw new Error("a lead laid aside by nobody");
  const was = { shelvedBy: decidedBy, shelvedOn: decidedOn, shelvedBecause };
  const rechecked = { verdict, opinion, recheckedBy: ctx.actor.id, recheckedOn: legalDate(ctx.now) };
  await ctx.db.insert(leadRechecks).values({ leadId: id, ...was, ...rechecked });
  return { id };
}
