import type { ListingFilter } from "@/lib/wage-listings/filter";
import { listingStateLabels } from "@/lib/wage-listings/labels";

/** What the register is narrowed to, in words, by the filter's own names. */
export const listingFilterWords = ({ q, state }: ListingFilter) => [
  ...(q ? [{ name: "q" as const, label: "单位或者文号", value: q }] : []),
  ...(state ? [{ name: "state" as const, label: "状态", value: listingStateLabels[state] }] : []),
];
