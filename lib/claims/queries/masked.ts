import "server-only";
import { openField } from "@/lib/auth/sealed";
import { maskPersonId } from "@/lib/kernel/mask";

/** Where the number of a worker is sealed: rows taken over from a complaint keep their seal. */
export const PERSON_ID = "claim_lines.person_id";

/** The number as lists and papers show it: its middle hidden; null when there is none. */
export function maskedPersonId(sealed: string | null): string | null {
  const personId = openField(PERSON_ID, sealed);
  return personId === null ? null : maskPersonId(personId);
}
