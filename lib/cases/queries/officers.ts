import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, caseOfficers } from "@/db/schema";
import { certifiedInspectors, organsActingFor } from "@/lib/agencies/queries";
import { innerPosts, type Officer } from "@/lib/auth/actor";
import { legalDate, now } from "@/lib/kernel/clock";
import { recusedFrom } from "./holders";

/** Names of the officers who hold each of these cases today, the lead first. */
export async function officersOf(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  if (caseIds.length === 0) return names;
  const rows = await db()
    .select({ caseId: caseOfficers.caseId, name: accounts.name })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(and(inArray(caseOfficers.caseId, [...caseIds]), isNull(caseOfficers.until)))
    .orderBy(asc(caseOfficers.part));
  for (const { caseId, name } of rows) names.set(caseId, [...(names.get(caseId) ?? []), name]);
  return names;
}

/** Everyone who has held the case, those who hold it now first. The caller has asked the case's scope. */
export function officerHistory(caseId: string) {
  return db()
    .select({
      id: caseOfficers.id,
      accountId: caseOfficers.accountId,
      name: accounts.name,
      part: caseOfficers.part,
      certificateNumber: caseOfficers.certificateNumber,
      since: caseOfficers.since,
      until: caseOfficers.until,
      releasedBecause: caseOfficers.releasedBecause,
    })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(eq(caseOfficers.caseId, caseId))
    .orderBy(desc(caseOfficers.until), asc(caseOfficers.part));
}

export type OfficerHistoryRow = Awaited<ReturnType<typeof officerHistory>>[number];

/** Who may be named an officer of the case today: certified, of the region, not recused from its matter. */
export async function assignableInspectors(officer: Officer, caseId: string) {
  const inspectors = await certifiedInspectors(officer, legalDate(now()));
  const recusedIds = await recusedFrom(db(), caseId);
  return inspectors.filter(({ id }) => !recusedIds.includes(id));
}

export type AssignableInspector = Awaited<ReturnType<typeof assignableInspectors>>[number];

/** Who could be asked to step aside from a case of this organ: whoever enforces, reviews or decides there. */
export async function recusable(organId: string, reader: Reader = db()) {
  return reader
    .select({ id: accounts.id, name: accounts.name, role: accounts.role })
    .from(accounts)
    .where(
      and(
        ...[inArray(accounts.organId, await organsActingFor(reader, organId)), isNull(accounts.disabledAt)],
        inArray(accounts.role, [...innerPosts]),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));
}
