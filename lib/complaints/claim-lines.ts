import { parseYuan } from "@/lib/kernel/money";
import { parsePersonId } from "@/lib/kernel/person-id";

export type ClaimLine = {
  readonly workerName: string;
  readonly personId: string;
  readonly period: string;
  readonly item: string;
  readonly claimedFen: number;
};

export type LineFault = { readonly line: number; readonly fault: "COLUMNS" | "NAME" | "PERSON_ID" | "AMOUNT" };

export const MOST_LINES = 5_000;

export type ReadLines = {
  readonly lines: readonly ClaimLine[];
  readonly faults: readonly LineFault[];
  readonly tooMany: number | null;
};

/**
 * Reads claim lines as they are pasted from a spreadsheet: name, ID number (may be empty), period, item,
 * amount in yuan; separated by tabs or commas; a heading line is passed over. Lines count from 1. Of more than are
 * taken at once none is read, and `tooMany` says how many there are.
 */
export function parseClaimLines(pasted: string, today: string): ReadLines {
  const lines: ClaimLine[] = [];
  const faults: LineFault[] = [];
  const rows = pasted.split(/\r?\n/);
  const isLine = (row: string, index: number) => row.trim() !== "" && !(index === 0 && isHeading(row));
  const count = rows.filter(isLine).length;
  if (count > MOST_LINES) return { lines, faults, tooMany: count };
  rows.forEach((row, index) => {
    if (!isLine(row, index)) return;
    const read = readLine(row, today);
    if (typeof read === "string") faults.push({ line: index + 1, fault: read });
    else lines.push(read);
  });
  return { lines, faults, tooMany: null };
}

const isHeading = (row: string): boolean => !/\d/.test(row);

function readLine(row: string, today: string): ClaimLine | LineFault["fault"] {
  const cells = row.split(row.includes("\t") ? "\t" : /[,，]/).map((cell) => cell.trim());
  const [workerName, personId, period, item, amount] = cells;
  if (cells.length < 5 || workerName === undefined || personId === undefined) return "COLUMNS";
  if (period === undefined || item === undefined || amount === undefined) return "COLUMNS";
  if (workerName === "" || workerName.length > 50) return "NAME";
  const identified = personId === "" ? null : parsePersonId(personId, { today });
  if (identified !== null && !identified.ok) return "PERSON_ID";
  const money = parseYuan(amount);
  if (!money.ok) return "AMOUNT";
  return {
    workerName,
    personId: identified?.value ?? "",
    period: period.slice(0, 60),
    item: item.slice(0, 60),
    claimedFen: money.fen,
  };
}
