import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseOfficers } from "@/db/schema";

/** Everyone who holds a case today, with or without a certificate valid today. */
export async function holdersOf(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader
    .select({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)));
  return rows.map(({ id }) => id);
}

/** Everyone who holds a case or has held it. */
export async function everHeld(reader: Reader, caseId: string): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .where(eq(caseOfficers.caseId, caseId));
  return rows.map(({ id }) => id);
}
