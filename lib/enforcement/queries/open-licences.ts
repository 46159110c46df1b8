import "server-only";
import type { Reader } from "@/db/client";
import type { enforcements } from "@/db/schema";
import { revokesLicence } from "@/lib/decisions/hearing-threshold";
import { licenceText } from "@/lib/decisions/labels";
import { itemsOfDecision } from "@/lib/decisions/queries/decision-items";

type Row = Pick<typeof enforcements.$inferSelect, "decisionId" | "state" | "licenceSettledOn">;

/** The licences that the decision revokes and of which nobody has entered what became of them. */
export async function openLicences(
  reader: Reader,
  { decisionId, state, licenceSettledOn }: Row,
): Promise<readonly string[]> {
  if (state !== "due" || licenceSettledOn !== null) return [];
  return (await itemsOfDecision(reader, decisionId)).filter(revokesLicence).map(licenceText);
}
