import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { claimEntry } from "@/db/factories/claims";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

/** One row of the case's ledger. */
export async function claimsOf(lead: Officer, caseId: string): Promise<Record<string, string>> {
  await act(lead, ON, (ctx) => addClaim(ctx, claimEntry(caseId)));
  const [row] = await db()
    .select({ id: caseClaims.id })
    .from(caseClaims)
    .where(eq(caseClaims.caseId, caseId))
    .orderBy(desc(caseClaims.ordinal));
  return { line: row?.id ?? "" };
}
