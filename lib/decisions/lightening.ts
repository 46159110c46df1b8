import { type FactorUse, factorEffects } from "@/lib/discretion/factors";
import { guard } from "@/lib/kernel/guard";
import type { Measure } from "./lifecycle";

export type LighteningFault =
  | "lightening_no_least"
  | "lightening_without_ground"
  | "lightening_to_nothing"
  | "lightening_not_below";

type Claim = Pick<FactorUse, "code"> & { readonly exhibits: number };

/** 《行政处罚法》第三十条、第三十二条: what the law says 应当从轻或者减轻 of, with an exhibit that shows it. */
export const isGroundOfLightening = ({ code, exhibits }: Claim): boolean =>
  factorEffects[code] === "lighten_must" && exhibits > 0;

type Range = { readonly measure: Measure; readonly leastFen: number | null };

/** True of a fine that has a least amount to go below. */
export const hasLeast = ({ measure, leastFen }: Range): boolean => measure === "fine" && (leastFen ?? 0) > 0;

type Lightened = Range & { readonly amountFen: number | null; readonly claims: readonly Claim[] };

/** 《行政处罚法》第三十二条: 减轻处罚 is a fine below its least, above nothing, for a circumstance that the law names. */
export const lighteningFault = guard("decisions.lightened", (item: Lightened): LighteningFault | null => {
  if (!hasLeast(item)) return "lightening_no_least";
  if (!item.claims.some(isGroundOfLightening)) return "lightening_without_ground";
  if ((item.amountFen ?? 0) <= 0) return "lightening_to_nothing";
  return (item.amountFen ?? 0) < (item.leastFen ?? 0) ? null : "lightening_not_below";
});
