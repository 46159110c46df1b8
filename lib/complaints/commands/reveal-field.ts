import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { fieldRefusal } from "../identity-policy";
import type { RevealFieldInput } from "../input";
import { complaintScope } from "../scope";

/** Opens a complainant's telephone or ID number in full, with the reason in an event that holds neither. */
export async function revealField(
  ctx: Context<Officer>,
  { id, field, reason }: z.output<typeof RevealFieldInput>,
): Promise<{ readonly value: string }> {
  const [complaint] = await ctx.db
    .select({ phone: complaints.phoneSealed, personId: complaints.personIdSealed, caseId: complaints.caseId })
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(ctx.actor)));
  if (!complaint) throw notFound();
  const refusal = fieldRefusal(ctx.actor, { recusedIds: await recusedFrom(ctx.db, complaint.caseId) });
  if (refusal !== null) throw refused(refusal);
  const value =
    field === "phone"
      ? openField("complaints.phone", complaint.phone)
      : openField("complaints.person_id", complaint.personId);
  if (value === null) throw refused("nothing_to_reveal");
  ctx.record({ act: "identity.read", subject: { kind: "complaint", id }, particulars: { field, reason } });
  return { value };
}
