import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions, responsiblePersons } from "@/db/schema";
import type { Enforcement } from "../advance";

/** Whose a paper of an enforcement is: the employer's, or the person's on whom the decision is, never both. */
export async function addresseeOf(reader: Reader, { decisionId, employerId }: Enforcement) {
  const [decision] = await reader
    .select({ personId: decisions.personId })
    .from(decisions)
    .where(eq(decisions.id, decisionId));
  const personId = decision?.personId ?? null;
  return { personId, employerId: personId === null ? employerId : null };
}

/** The persons whom decisions are addressed to, by decision; those on a unit are left out. */
export async function personNamesOf(reader: Reader, decisionIds: readonly string[]): Promise<Map<string, string>> {
  if (decisionIds.length === 0) return new Map();
  const rows = await reader
    .select({ id: decisions.id, name: responsiblePersons.name })
    .from(decisions)
    .innerJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(inArray(decisions.id, [...decisionIds]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
