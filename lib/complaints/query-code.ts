import { sha256 } from "@/lib/kernel/cipher";
import { readableCode } from "@/lib/kernel/ids";

const LENGTH = 16;

/**
 * A new code by which a complainant follows the matter, and the digest by which the matter keeps it. The code itself
 * lies only in the answer to the form that made it, sealed, for as long as that form may be sent again.
 */
export function freshQueryCode(): { readonly code: string; readonly queryCodeHash: string } {
  const code = readableCode(LENGTH);
  return { code, queryCodeHash: sha256(code) };
}
