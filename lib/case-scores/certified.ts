import type { LegalDate } from "@/lib/kernel/clock";

export type Certificate = {
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate;
  /** From this day on it is no longer held. */
  readonly withdrawnOn: LegalDate | null;
};

/** Whether somebody held a certificate on a day. */
export const wasCertified = (on: LegalDate, certificates: readonly Certificate[]): boolean =>
  certificates.some(
    ({ validFrom, validTo, withdrawnOn }) =>
      validFrom <= on && on <= validTo && (withdrawnOn === null || on < withdrawnOn),
  );
