import "server-only";
import type { Reader } from "@/db/client";
import type { Enforcement } from "./advance";
import { partiesOf } from "./paper-inputs";

/** What every paper about the course of an enforcement says: to whom, and which decision is enforced. */
export async function enforcedOnPaper(reader: Reader, row: Enforcement) {
  const { employer, person, decision, contact } = await partiesOf(reader, row);
  return { ...decision, employer: employer.name, person, contact };
}
