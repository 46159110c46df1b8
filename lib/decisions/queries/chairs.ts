import "server-only";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, organs } from "@/db/schema";
import { everHeld } from "@/lib/cases/queries/holders";
import { recusedChairs } from "./hearing-course";

/** Officers of the organ and its inspection body who may preside; the case's own are refused with their reason. */
export const chairsOf = (reader: Reader, { organId }: { readonly organId: string }) =>
  reader
    .select({ id: accounts.id, name: accounts.name, role: accounts.role })
    .from(accounts)
    .innerJoin(organs, eq(organs.id, accounts.organId))
    .where(
      and(
        isNull(accounts.disabledAt),
        or(eq(organs.id, organId), and(eq(organs.parentId, organId), eq(organs.kind, "inspection_body"))),
        inArray(accounts.role, ["inspector", "squad_leader", "legal_reviewer", "head", "leadership"]),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id));

type Proceeding = { readonly id: string; readonly organId: string; readonly caseId: string };

/** The same as options of a list, without those who held the case and those who were to step aside. */
export async function chairOptions({ id: decisionId, organId, caseId }: Proceeding) {
  const barred = [...(await everHeld(db(), caseId)), ...(await recusedChairs(db(), decisionId))];
  const chairs = await chairsOf(db(), { organId });
  return chairs.filter(({ id }) => !barred.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
}
