/** Entries whose words forbid one and the same conduct, a later text beside an earlier one that is still in force. */
export const sameConduct: readonly (readonly [string, string])[] = [
  ["LDJC-23-4", "NZG-13-1-1"],
  ["LDJC-23-5", "NZG-13-1-2"],
  ["JY-64", "RLZY-42-1"],
];

/** True of an entry beside which another forbids the same conduct. */
export const hasSameConduct = (code: string): boolean => sameConduct.some((pair) => pair.includes(code));

/** True of two different entries that forbid one and the same conduct. */
export const isSameConduct = (code: string, other: string): boolean =>
  code !== other && sameConduct.some((pair) => pair.includes(code) && pair.includes(other));
