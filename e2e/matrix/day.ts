/** The day on which the matrix's matters came about. */
export const ON = "2026-11-16";
