import "server-only";
import { and, asc, eq, exists, inArray, isNull, ne, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, caseOfficers } from "@/db/schema";

type Place = { readonly caseId: string; readonly organIds: readonly string[] };

/** Who may be given an instruction on a case: those who hold it today, and who leads its inspection body. */
export function assigneesOf(reader: Reader, { caseId, organIds }: Place, writerId: string) {
  const holds = reader
    .select({ id: caseOfficers.id })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.accountId, accounts.id), isNull(caseOfficers.until)));
  const leads = and(eq(accounts.role, "squad_leader"), inArray(accounts.organId, [...organIds]));
  return reader
    .select({ id: accounts.id, name: accounts.name, role: accounts.role })
    .from(accounts)
    .where(and(isNull(accounts.disabledAt), ne(accounts.id, writerId), or(exists(holds), leads)))
    .orderBy(asc(accounts.role), asc(accounts.name));
}

export type Assignee = Awaited<ReturnType<typeof assigneesOf>>[number];
