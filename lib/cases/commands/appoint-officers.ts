import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { caseOfficers } from "@/db/schema";
import { holdAccounts } from "@/lib/agencies/advance";
import { certifiedInspectors } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { OfficerPart } from "../lifecycle";
import { appointmentFaults } from "../policy";
import { recusedFrom } from "../queries/holders";

export type Pair = { readonly leadId: string; readonly secondId: string };
type Appointed = Pair & { readonly reason?: string };

/**
 * The inspectors who are certified today, the two among them. Throws `invalid` by field: two persons, each certified
 * today, neither of those recused.
 */
export async function certifiedPair(
  ctx: Context<Officer>,
  { leadId, secondId }: Pair,
  recusedIds: readonly string[] = [],
) {
  const certified = await certifiedInspectors(ctx.actor, legalDate(ctx.now), ctx.db);
  const faults = appointmentFaults({ leadId, secondId, certifiedIds: certified.map(({ id }) => id), recusedIds });
  if (Object.keys(faults).length > 0) throw invalid(faults);
  return certified;
}

/**
 * Writes who holds the case from today, with the certificate each holds today; those who no longer do get
 * `until`. Throws `invalid` by field: two persons, each certified today, neither recused from the matter.
 */
export async function appointOfficers(ctx: Context<Officer>, caseId: string, appointed: Appointed): Promise<void> {
  const today = legalDate(ctx.now);
  await holdAccounts(ctx, [appointed.leadId, appointed.secondId]);
  const certified = await certifiedPair(ctx, appointed, await recusedFrom(ctx.db, caseId));
  const wanted: readonly { part: OfficerPart; accountId: string }[] = [
    { part: "lead", accountId: appointed.leadId },
    { part: "second", accountId: appointed.secondId },
  ];
  const current = await ctx.db
    .select({ id: caseOfficers.id, part: caseOfficers.part, accountId: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)));
  const released = current.filter((row) => !wanted.some((one) => isSame(one, row)));
  const added = wanted.filter((one) => !current.some((row) => isSame(one, row)));
  if (added.length === 0) throw invalid({ leadId: "officers_unchanged" });
  if (released.length > 0) {
    await ctx.db
      .update(caseOfficers)
      .set({ until: today, releasedBecause: appointed.reason ?? null })
      .where(
        inArray(
          caseOfficers.id,
          released.map((row) => row.id),
        ),
      );
  }
  await ctx.db.insert(caseOfficers).values(
    added.map((one) => ({
      ...one,
      caseId,
      certificateNumber: certified.find((inspector) => inspector.id === one.accountId)?.certificateNumber ?? "",
      since: today,
    })),
  );
}

type Placed = { readonly part: OfficerPart; readonly accountId: string };

const isSame = (one: Placed, other: Placed): boolean => one.part === other.part && one.accountId === other.accountId;
