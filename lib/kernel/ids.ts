import { randomBytes, randomUUID } from "node:crypto";

const READABLE = "ABCDEFGHJKMNPQRTUVWXY346789";

export const newId = (): string => randomUUID();

/** A random code that people can read out: `length` letters and digits without 0/O, 1/I/L, 2/Z, 5/S. */
export function readableCode(length: number): string {
  let code = "";
  while (code.length < length) {
    for (const byte of randomBytes(length)) {
      if (code.length < length && byte < 243) code += READABLE[byte % READABLE.length];
    }
  }
  return code;
}

/** An unguessable token of 256 bits, base64url. */
export const newToken = (): string => randomBytes(32).toString("base64url");
