import type { Measure } from "./lifecycle";

/** A row of the ledger that an order named: fen still open, late, and verified as additional compensation on it. */
export type OrderedRow = {
  readonly id: string;
  readonly openFen: number;
  readonly lateFen: number;
  readonly addedFen: number;
};

/** A row and the fen that weigh for it. */
export type Part = { readonly claimId: string; readonly partFen: number };

type Reckoned = { readonly measure: Measure; readonly amountFen: number | null; readonly mostFen: number | null };

/**
 * What of a measure each row bears: of an order to pay what is open, of additional compensation what the ledger
 * verified for it where that is the sum, else what was late. Empty where it was not reckoned from these rows.
 */
export function partsOf({ measure, amountFen, mostFen }: Reckoned, rows: readonly OrderedRow[]): readonly Part[] {
  const by = (column: "openFen" | "lateFen" | "addedFen", sumFen: number | null) => {
    const parts = rows.map((row) => ({ claimId: row.id, partFen: row[column] })).filter(({ partFen }) => partFen > 0);
    return parts.length > 0 && sumOf(parts) === sumFen ? parts : null;
  };
  if (measure === "order_pay") return by("openFen", amountFen) ?? [];
  if (measure !== "additional_compensation") return [];
  return by("addedFen", amountFen) ?? by("lateFen", mostFen) ?? [];
}

const sumOf = (parts: readonly Pick<Part, "partFen">[]): number => parts.reduce((so, { partFen }) => so + partFen, 0);

/**
 * Shares an amount out in proportion to the parts, in whole fen that add up to it: what rounding leaves goes, a fen
 * each, to the rows that lost most by it, of equals to the earlier.
 */
export function sharesOf(amountFen: number, parts: readonly Pick<Part, "partFen">[]): readonly number[] {
  const whole = BigInt(sumOf(parts));
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
