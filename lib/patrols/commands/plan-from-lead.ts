import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceLead } from "../advance";

type Planned = { readonly fieldLeadId: string; readonly visitId: string; readonly employerId: string };

/** Ties a visit that was just proposed to the lead it was planned for. Throws `refused` for another employer's. */
export async function planFromLead(
  ctx: Context<Officer>,
  { fieldLeadId, visitId, employerId }: Planned,
): Promise<void> {
  if (fieldLeadId === "") return;
  const columns = { visitId, decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now) };
  const lead = await advanceLead(ctx, { id: fieldLeadId, act: "plan", columns, particulars: { visit: visitId } });
  if (lead.employerId !== employerId) throw refused("lead_of_another");
}
