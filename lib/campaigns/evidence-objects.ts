import type { EvidenceObject } from "./lifecycle";

/** What is referred to rather than uploaded. */
export const referable = ["case", "complaint", "order", "paper"] as const satisfies readonly EvidenceObject[];

/** Largest file that a unit may add. */
export const MOST_BYTES = 50 * 1_048_576;
