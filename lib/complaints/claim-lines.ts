import { parseYuan } from "@/lib/kernel/money";
import { parsePersonId } from "@/lib/kernel/person-id";

export type ClaimLine = {
  readonly workerName: string;
  readonly personId: string;
  readonly period: string;
  readonly item: string;
  readonly claimedFen: number;
};

export type LineFault = { readonly line: number; readonly fault: "COLUMNS" | "NAME" | "PERSON_ID" | "LONG" | "AMOUNT" };

export const MOST_LINES = 5_000;

const COLUMNS = 5;
const MOST_WORDS = 60;

export type ReadLines = {
  readonly lines: readonly ClaimLine[];
  readonly faults: readonly LineFault[];
  readonly tooMany: number | null;
};

/**
 * Reads claim lines as they are pasted from a spreadsheet: name, ID number (may be empty), period, item,
 * amount in yuan; separated by tabs or commas; a heading that says so is passed over. Lines count from 1. Of more
 * than are taken at once none is read, and `tooMany` says how many there are.
 */
export function parseClaimLines(pasted: string, today: string): ReadLines {
  const lines: ClaimLine[] = [];
  const faults: LineFault[] = [];
  const rows = pasted.split(/\r?\n/);
  const first = rows.findIndex((row) => row.trim() !== "");
  const isLine = (row: string, index: number) => row.trim() !== "" && !(index === first && isHeading(row));
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

/** A worker's own line without a digit is no heading: its amount is what cannot be read. */
const isHeading = (row: string): boolean => !/\d/.test(row) && /姓名|金额/.test(row);

function readLine(row: string, today: string): ClaimLine | LineFault["fault"] {
  const [workerName, personId, period, item, amount] = cellsOf(row);
  if (workerName === undefined || personId === undefined || period === undefined) return "COLUMNS";
  if (item === undefined || amount === undefined) return "COLUMNS";
  if (workerName === "" || workerName.length > 50) return "NAME";
  const identified = personId === "" ? null : parsePersonId(personId, { today });
  if (identified !== null && !identified.ok) return "PERSON_ID";
  if (period.length > MOST_WORDS || item.length > MOST_WORDS) return "LONG";
  const money = parseYuan(amount);
  if (!money.ok) return "AMOUNT";
  return {
    workerName,
    personId: identified?.value ?? "",
    period,
    item,
    claimedFen: money.fen,
  };
}

/** After the fourth comma all is the amount, whose thousands have commas too; after the fifth tab comes nothing. */
function cellsOf(row: string): readonly (string | undefined)[] {
  const separator = separatorOf(row);
  const cells = row.split(separator).map((cell) => cell.trim());
  const rest = cells.slice(4);
  if (rest.length < 2) return cells;
  if (separator === "\t") return rest.slice(1).every((cell) => cell === "") ? cells : [];
  return [...cells.slice(0, 4), unquoted(rest.join(","))];
}

/** Of both commas the one that alone makes the columns, so that the other may stand in their words. */
function separatorOf(row: string): string | RegExp {
  if (row.includes("\t")) return "\t";
  return row.split(",").length >= COLUMNS ? "," : /[,，]/;
}

const unquoted = (amount: string): string => amount.replace(/^"(.*)"$/, "$1");
