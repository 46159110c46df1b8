/** Papers that print the number of a person's identity document in full, to whomever they are addressed. */
const SENSITIVE: readonly string[] = ["inquiry-record"];

export const sensitivePaperKeys = SENSITIVE;

/** What is addressed to a natural person, or asks the court about one, prints that person's number in full too. */
export const isSensitivePaper = ({ paperKey, personId }: { paperKey: string; personId: string | null }): boolean =>
  SENSITIVE.includes(paperKey) || personId !== null;
