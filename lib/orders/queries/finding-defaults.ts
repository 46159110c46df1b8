import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { noticeFile } from "@/lib/cases/queries/inquiries";
import { legalDate, now } from "@/lib/kernel/clock";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import type { FindingFields } from "../input";
import { withheldMaterials } from "../withheld-materials";
import { paperServedOn } from "./served-on";

type Asked = {
  readonly caseId: string;
  readonly visit?: string | undefined;
  readonly question?: string | undefined;
  readonly notice?: string | undefined;
};
type Defaults = Partial<z.input<typeof FindingFields>>;

/**
 * What the form of a finding starts from when an on-site inspection found it already, or when the list of an inquiry
 * notice shows what was not brought by its day; nothing otherwise.
 */
export async function findingDefaults(actor: Actor, asked: Asked): Promise<Defaults> {
  if (asked.notice !== undefined) return ofNotice(actor, asked.caseId, asked.notice);
  return asked.visit === undefined ? {} : ofVisit(actor, asked);
}

async function ofNotice(actor: Actor, caseId: string, id: string): Promise<Defaults> {
  const notice = await noticeFile(actor, caseId, id);
  const served = await paperServedOn(notice.documentId);
  return withheldMaterials({ ...notice, servedOn: served, today: legalDate(now()) });
}

async function ofVisit(actor: Actor, { caseId, visit, question }: Asked): Promise<Defaults> {
  const visits = await visitsOfCase(actor, caseId);
  const found = visits.find(({ id }) => id === visit)?.findings.find(({ questionKey }) => questionKey === question);
  if (!found) return {};
  const { note, provision, evidenceIds } = found;
  return { facts: note, evidenceIds, ...(provision ? { provisionBroken: provision.cited } : {}) };
}
