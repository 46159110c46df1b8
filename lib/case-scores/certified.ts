import type { LegalDate } from "@/lib/kernel/clock";

export type Certificate = { readonly number: string; readonly validFrom: LegalDate; readonly validTo: LegalDate };

/**
 * Whether somebody held a certificate on a day. An account keeps only its present certificate: where another number was
 * written down for that act, the certificate has been replaced since, and what was written down stands.
 */
export function wasCertified(
  on: LegalDate,
  present: Certificate | undefined,
  writtenDown: string | undefined,
): boolean {
  if (present !== undefined && present.validFrom <= on && on <= present.validTo) return true;
  return writtenDown !== undefined && writtenDown !== "" && writtenDown !== present?.number;
}
