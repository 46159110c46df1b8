import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { complaints, informants } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { recusedFrom } from "@/lib/cases/queries/holders";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { identityRefusal } from "../identity-policy";
import type { RevealIdentityInput } from "../input";
import { complaintScope } from "../scope";

const Person = z.object({ name: z.string(), phone: z.string(), personId: z.string(), address: z.string() });

/**
 * Opens an informant's identity for the head of the inspection body, with the reason in an event that names
 * nobody (《条例》第九条). Reads under the database role that alone may. Throws `not_found`, or `refused`
 * (identity_not_yours, recused_from_case, nothing_to_reveal), or `invalid` when the reason names the informant.
 */
export async function revealIdentity(
  ctx: Context<Officer>,
  { id, reason }: z.output<typeof RevealIdentityInput>,
): Promise<z.output<typeof Person>> {
  const [complaint] = await ctx.db
    .select({ kind: complaints.kind, organId: complaints.organId, caseId: complaints.caseId })
    .from(complaints)
    .where(and(eq(complaints.id, id), complaintScope(ctx.actor)));
  if (!complaint) throw notFound();
  const organIds = await organsActingFor(ctx.db, complaint.organId);
  const recusedIds = await recusedFrom(ctx.db, complaint.caseId);
  const refusal = identityRefusal(ctx.actor, { kind: complaint.kind, organIds, recusedIds });
  if (refusal !== null) throw refused(refusal);
  const sealed = await sealedIdentity(ctx, id);
  if (sealed === undefined) throw refused("nothing_to_reveal");
  const person = Person.parse(JSON.parse(openField("informants.sealed", sealed) ?? "null"));
  if (person.name !== "" && reason.includes(person.name)) throw invalid({ reason: "reason_names_informant" });
  ctx.record({ act: "informant.reveal", subject: { kind: "complaint", id }, particulars: { reason } });
  return person;
}

async function sealedIdentity(ctx: Context, complaintId: string): Promise<string | undefined> {
  await ctx.db.execute(sql`set local role laojian_informant`);
  const [row] = await ctx.db
    .select({ sealed: informants.sealed })
    .from(informants)
    .where(eq(informants.complaintId, complaintId));
  await ctx.db.execute(sql`set local role laojian_app`);
  return row?.sealed;
}
