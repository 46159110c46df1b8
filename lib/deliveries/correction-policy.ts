import type { LegalDate } from "@/lib/kernel/clock";
import { guard } from "@/lib/kernel/guard";

/** What has been done since because a paper counted as served on its day. */
export const reliances = [
  "defiance",
  "listing",
  "decision",
  "hearing",
  "publication",
  "application",
  "account",
] as const;
export type Reliance = (typeof reliances)[number];

type RelianceRefusal = `relied_${Reliance}`;

export type CorrectionRefusal = "not_correcting_post" | "own_delivery_record" | RelianceRefusal;

type Corrected = { readonly from: LegalDate; readonly to: LegalDate; readonly reliance: Reliance | null };

/**
 * A later day would take the ground from what was done after the party's period had run from the earlier one; an
 * earlier day leaves it its ground. Once something stands on the account of a decision its day stays: an earlier one
 * would have the party pay more for being late.
 */
export const correctedDayRefusal = guard(
  "deliveries.relied_on",
  ({ from, to, reliance }: Corrected): RelianceRefusal | null => {
    if (reliance === null || to === from) return null;
    return reliance === "account" || to > from ? `relied_${reliance}` : null;
  },
);
