import { z } from "zod";

const Values = z
  .array(z.union([z.string(), z.number(), z.null()]))
  .min(1)
  .max(8);
const LONGEST = 2000;

export type CursorValue = string | number | null;

/** The sort values of the last row shown, as an opaque base64url text for the address bar. */
export const encodeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify(values), "utf8").toString("base64url");

/** The sort values of a cursor, or null for anything that `encodeCursor` did not write. */
export function decodeCursor(text: unknown): CursorValue[] | null {
  if (typeof text !== "string" || text.length > LONGEST || !/^[\w-]+$/.test(text)) return null;
  const values = Values.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
  return values.success && encodeCursor(values.data) === text ? values.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
