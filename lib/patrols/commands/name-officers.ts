import "server-only";
import { holdAccounts } from "@/lib/agencies/advance";
import { certifiedInspectors } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { appointmentFaults } from "@/lib/cases/policy";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

type Named = { readonly leadId: string; readonly secondId: string };

/**
 * The two inspectors of a visit with the certificates they hold on its day. Throws `invalid` by field: two persons,
 * each certified on that day.
 */
export async function nameOfficers(ctx: Context<Officer>, { leadId, secondId }: Named, on: string) {
  await holdAccounts(ctx, [leadId, secondId]);
  const certified = await certifiedInspectors(ctx.actor, on, ctx.db);
  const faults = appointmentFaults({ leadId, secondId, certifiedIds: certified.map(({ id }) => id), recusedIds: [] });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const certificateOf = (id: string) => certified.find((one) => one.id === id)?.certificateNumber ?? "";
  return { leadId, secondId, leadCertificate: certificateOf(leadId), secondCertificate: certificateOf(secondId) };
}
