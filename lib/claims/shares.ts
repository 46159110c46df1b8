type Shared = { readonly partFen: number };

/**
 * Shares an amount out in proportion to the parts, in whole fen that add up to it: what rounding leaves goes, a fen
 * each, to the rows that lost most by it, of equals to the earlier.
 */
export function sharesOf(amountFen: number, parts: readonly Shared[]): readonly number[] {
  const whole = BigInt(parts.reduce((so, { partFen }) => so + partFen, 0));
  const exact = parts.map(({ partFen }) => BigInt(amountFen) * BigInt(partFen));
  const shares = exact.map((product) => Number(product / whole));
  const left = amountFen - shares.reduce((so, share) => so + share, 0);
  const lost = exact.map((product, at) => ({ at, rest: product % whole }));
  const first = lost.toSorted((one, other) =>
    one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1,
  );
  const rounded = new Set(first.slice(0, left).map(({ at }) => at));
  return shares.map((share, at) => (rounded.has(at) ? share + 1 : share));
}
