import type { ClaimFilter } from "@/lib/claims/filter";
import { standingLabels } from "@/lib/claims/labels";

type Kept = Omit<ClaimFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function claimFilterWords(kept: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "劳动者", value: kept.q },
    { name: "standing", label: "状态", value: kept.standing && standingLabels[kept.standing] },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
