/** The day on which the matrix's matters came about. */
export const ON = "2026-11-16";
/** The day on which those ended that have: what was issued on the day of an end could still be delivered. */
export const ENDED_ON = "2026-11-17";
