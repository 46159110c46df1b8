import "server-only";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, organs } from "@/db/schema";
import { everHeld } from "@/lib/cases/queries/holders";

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

/** The same as options of a list, without those who hold the case. */
export async function chairOptions({ organId, caseId }: { readonly organId: string; readonly caseId: string }) {
  const held = await everHeld(db(), caseId);
  const chairs = await chairsOf(db(), { organId });
  return chairs.filter(({ id }) => !held.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
}
