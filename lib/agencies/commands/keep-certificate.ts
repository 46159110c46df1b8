import "server-only";
import { desc, eq } from "drizzle-orm";
import { violatedConstraint } from "@/db/client";
import { inspectorCertificates } from "@/db/schema";
import { addDays, type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

type Given = { readonly certificateNumber: string; readonly validFrom: string; readonly validTo: string };
type Certificate = typeof inspectorCertificates.$inferSelect;

/**
 * Enters what an account's form says of its certificate. An empty number withdraws the newest from today on; the same
 * number, or another from the same first day, corrects it; anything else is a new one, on whose first day the one
 * before ends. None is removed. Throws `invalid` for a number of another account and for days that another has.
 */
export async function keepCertificate(ctx: Context, accountId: string, given: Given): Promise<void> {
  const [newest] = await ctx.db
    .select()
    .from(inspectorCertificates)
    .where(eq(inspectorCertificates.accountId, accountId))
    .orderBy(desc(inspectorCertificates.validFrom))
    .limit(1);
  await writeCertificate(ctx, accountId, newest, given).catch((error: unknown) => {
    const violated = violatedConstraint(error);
    if (violated === "inspector_certificates_number") throw invalid({ certificateNumber: "certificate_taken" });
    if (violated === "inspector_certificates_one_a_day") throw invalid({ validFrom: "certificate_overlaps" });
    throw error;
  });
}

async function writeCertificate(ctx: Context, accountId: string, newest: Certificate | undefined, given: Given) {
  const { certificateNumber: number, validFrom, validTo } = given;
  if (number === "") {
    if (newest) await endBefore(ctx, newest, legalDate(ctx.now));
    return;
  }
  if (newest && isCorrection(newest, given)) {
    const corrected = { number, validFrom, validTo, withdrawnOn: null };
    await ctx.db.update(inspectorCertificates).set(corrected).where(eq(inspectorCertificates.id, newest.id));
    return;
  }
  if (newest && validFrom <= newest.validFrom) throw invalid({ validFrom: "certificate_overlaps" });
  if (newest) await endBefore(ctx, newest, validFrom);
  await ctx.db.insert(inspectorCertificates).values({ accountId, number, validFrom, validTo });
}

/** From `on` the certificate counts no more; one that ends before stays as it is. */
async function endBefore(ctx: Context, certificate: Certificate, on: LegalDate): Promise<void> {
  if (lastOn(certificate) < on) return;
  await ctx.db
    .update(inspectorCertificates)
    .set({ withdrawnOn: on })
    .where(eq(inspectorCertificates.id, certificate.id));
}

const lastOn = ({ validTo, withdrawnOn }: Certificate): LegalDate => {
  const before = withdrawnOn === null ? validTo : addDays(withdrawnOn, -1);
  return before < validTo ? before : validTo;
};

function isCorrection(newest: Certificate, { certificateNumber, validFrom }: Given): boolean {
  if (certificateNumber === newest.number) return validFrom === newest.validFrom || validFrom <= lastOn(newest);
  return validFrom === newest.validFrom && newest.withdrawnOn === null;
}
