import { z } from "zod";

/** What an address of the verification page asks: by code, by a file's hash, or nothing that can be looked up. */
export type VerifyBy = { code: string } | { sha256: string };

const Query = z.object({
  code: z.string().max(60).optional().catch(undefined),
  sha256: z.string().max(64).optional().catch(undefined),
  fault: z.string().max(30).optional().catch(undefined),
});

/** Reads the query; a code may come with spaces, hyphens and small letters, as people type it. */
export function readVerifyQuery(raw: unknown): { by: VerifyBy | null; fault?: string } {
  const { code, sha256, fault } = Query.parse(raw);
  if (sha256 !== undefined)
    return /^[0-9a-f]{64}$/.test(sha256) ? { by: { sha256 } } : { by: null, fault: "malformed" };
  if (code === undefined) return { by: null, fault };
  const plain = code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z\d]/g, "");
  return plain === "" ? { by: null, fault: "no_code" } : { by: { code: plain } };
}
