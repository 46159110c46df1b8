import type { ActionCode } from "@/lib/action-result";

/** A random UUID v4. `crypto.randomUUID` is missing on a page served over plain HTTP, as on many intranets. */
export function newFormKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => marked(byte, at).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function marked(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}

const KEEPS_KEY: Record<ActionCode, boolean> = {
  invalid: false,
  refused: false,
  not_found: false,
  stale: false,
  sign_in: false,
  forbidden: false,
  origin: false,
  key_reused: true,
  unavailable: true,
};

/**
 * Whether the next try of a form must carry the same idempotency key: yes where the act may have been done without
 * our hearing of it. After a definite no, the corrected form is a new request.
 */
export const keepsKey = (code: ActionCode): boolean => KEEPS_KEY[code];
