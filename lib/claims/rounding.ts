/**
 * A fraction of fen as whole fen: half a fen and more goes up. Each printed line is rounded once, from the
 * unrounded fraction, and a sum adds the printed lines.
 */
export function roundedFen(numerator: bigint, denominator: bigint): number {
  if (denominator <= 0n || numerator < 0n) throw new RangeError("an amount is no negative fraction");
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** Product of whole numbers, exact however large. */
export const product = (...factors: readonly number[]): bigint =>
  factors.reduce((total, factor) => total * BigInt(factor), 1n);

/** Hundredths as a person writes them: 1250 → `12.5`. */
export const decimal = (hundredths: number): string => String(hundredths / 100);
