import { randomBytes, randomUUID } from "node:crypto";

const READABLE = "ABCDEFGHJKMNPQRTUVWXY346789";
/** Nine times the 27 characters: bytes from here on would make some of them likelier. */
const EVEN = 243;

export const newId = (): string => randomUUID();

/** A random code that people can read out: `length` letters and digits without 0/O, 1/I/L, 2/Z, 5/S. */
export function readableCode(length: number): string {
  let code = "";
  while (code.length < length) code += readableFrom(randomBytes(length));
  return code.slice(0, length);
}

/** Those of the bytes that make such characters evenly, as such a code. */
export const readableFrom = (source: Buffer): string =>
  [...source].flatMap((byte) => (byte < EVEN ? (READABLE[byte % READABLE.length] ?? []) : [])).join("");

/** An unguessable token of 256 bits, base64url. */
export const newToken = (): string => randomBytes(32).toString("base64url");
