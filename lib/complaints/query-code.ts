import { sha256 } from "@/lib/kernel/cipher";
import { readableCode } from "@/lib/kernel/ids";

const LENGTH = 16;

/** A new code by which a complainant follows the matter, and the digest by which alone it is kept. */
export function freshQueryCode(): { readonly code: string; readonly queryCodeHash: string } {
  const code = readableCode(LENGTH);
  return { code, queryCodeHash: sha256(code) };
}
