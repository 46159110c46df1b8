/** Papers that print the number of a person's identity document in full. */
const SENSITIVE: readonly string[] = ["inquiry-record"];

export const sensitivePaperKeys = SENSITIVE;

export const isSensitivePaper = (paperKey: string): boolean => SENSITIVE.includes(paperKey);
