import { guard } from "@/lib/kernel/guard";
import { isIndividual } from "./hearing-threshold";
import type { CollectGround, Measure } from "./lifecycle";
import type { MeasureOption } from "./measures";

/**
 * 《行政处罚法》第五十一条, in fen: two hundred yuan for a citizen, three thousand for a legal person or another
 * organisation. An individual business counts as a citizen, as it does for the hearing: the stricter reading.
 */
export const spotLimitFen = (creditCode: string | null): number =>
  creditCode === null || isIndividual(creditCode) ? 20_000 : 300_000;

/** 《行政处罚法》第五十一条 names a fine or a warning, and nothing else. */
export const isOfTheSpot = (measure: Measure): boolean => measure === "warning" || measure === "fine";

export type SpotChoiceFault =
  | "spot_measure_other"
  | "spot_asks_more"
  | "spot_least_above"
  | "spot_tier_above"
  | "spot_facts_uncertain"
  | "spot_entry_unweighed";

/**
 * Why a measure that the ordinary procedure allows cannot be taken on the spot: it is none of the two, it is reckoned
 * from people or months that only a proposal asks, its lowest amount by statute or by the region's tier lies above the
 * limit, the facts are not certain, as no exhibit proves an element of them, or another entry sets a fine for the same
 * conduct that cannot be compared, which asks for a review.
 */
export const spotChoiceFault = guard(
  "decisions.spot_choice",
  ({ measure, leastFen, band, gaps, asked, rival }: MeasureOption, limitFen: number): SpotChoiceFault | null => {
    if (!isOfTheSpot(measure)) return "spot_measure_other";
    if (asked !== null) return "spot_asks_more";
    if (leastFen !== null && leastFen > limitFen) return "spot_least_above";
    if (band?.ok === true && band.tierLeastFen > limitFen) return "spot_tier_above";
    if (gaps.length > 0) return "spot_facts_uncertain";
    return rival === null ? null : "spot_entry_unweighed";
  },
);

/** 《行政处罚法》第六十八条第（一）项, in fen. */
const SMALL_FEN = 10_000;

type Collected = { readonly ground: CollectGround | null; readonly reason: string; readonly receiptNumber: string };

export type CollectFault =
  | "spot_nothing_to_collect"
  | "spot_collect_above"
  | "spot_collect_reason_missing"
  | "spot_receipt_missing";

const LEAST_REASON = 10;

/**
 * 《行政处罚法》第六十八条至第七十条: what stands against collecting a fine on the spot, by the form's field; null when
 * nothing does. Without a ground it is paid to the bank.
 */
export const collectFault = guard(
  "decisions.spot_collect",
  ({ ground, reason, receiptNumber }: Collected, fineFen: number): Readonly<Record<string, CollectFault>> | null => {
    if (ground === null) return null;
    if (fineFen === 0) return { collect: "spot_nothing_to_collect" };
    if (ground === "small" && fineFen > SMALL_FEN) return { collect: "spot_collect_above" };
    if (ground !== "small" && reason.length < LEAST_REASON) return { collectReason: "spot_collect_reason_missing" };
    return receiptNumber === "" ? { receiptNumber: "spot_receipt_missing" } : null;
  },
);
