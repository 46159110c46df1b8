/** What prints an identity number in full: an issued paper, a case's file put together, a signed record's scan. */
export const readingKinds = ["document", "caseFile", "file"] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** How long a reason serves. */
export const PASS_MINUTES = 10;
