import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import type { FindingFields } from "../input";

type Asked = { readonly caseId: string; readonly visit?: string | undefined; readonly question?: string | undefined };

/** What the form of a finding starts from when an on-site inspection found it already; nothing otherwise. */
export async function findingDefaults(
  actor: Actor,
  { caseId, visit, question }: Asked,
): Promise<Partial<z.input<typeof FindingFields>>> {
  if (visit === undefined) return {};
  const visits = await visitsOfCase(actor, caseId);
  const found = visits.find(({ id }) => id === visit)?.findings.find(({ questionKey }) => questionKey === question);
  if (!found) return {};
  const { note, provision, evidenceIds } = found;
  return { facts: note, evidenceIds, ...(provision ? { provisionBroken: provision.cited } : {}) };
}
