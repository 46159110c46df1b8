import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { complainantCorrections, complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { Complainant } from "../complainant";
import type { RevealFormerInput } from "../complainant-input";
import { fieldRefusal } from "../identity-policy";
import type { ComplainantField } from "../lifecycle";
import { openedComplainant } from "../queries/complainant";
import { complaintScope } from "../scope";

/** Opens who was said to have complained before one correction, with the reason in an event that holds nobody. */
export async function revealFormer(
  ctx: Context<Officer>,
  { id, correctionId, reason }: z.output<typeof RevealFormerInput>,
): Promise<{ readonly person: Complainant; readonly fields: readonly ComplainantField[] }> {
  const [complaint] = await ctx.db
    .select({ caseId: complaints.caseId })
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(ctx.actor)));
  if (!complaint) throw notFound();
  const refusal = fieldRefusal(ctx.actor, { recusedIds: await recusedFrom(ctx.db, complaint.caseId) });
  if (refusal !== null) throw refused(refusal);
  const [found] = await ctx.db
    .select({ sealed: complainantCorrections.sealed, fields: complainantCorrections.fields })
    .from(complainantCorrections)
    .where(and(eq(complainantCorrections.complaintId, id), eq(complainantCorrections.id, correctionId)));
  if (!found) throw notFound();
  ctx.record({ act: "identity.read", subject: { kind: "complaint", id }, particulars: { field: "former", reason } });
  return { person: openedComplainant(found.sealed), fields: found.fields };
}
