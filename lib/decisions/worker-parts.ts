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
