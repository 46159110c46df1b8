/** A query code in fours, as it is read out and copied. */
export const codeInFours = (code: string): string => (code.match(/.{4}/g) ?? []).join(" ");
