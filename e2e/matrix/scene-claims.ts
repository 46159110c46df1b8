import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { claimEntry } from "@/db/factories/claims";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { payInFull } from "@/lib/claims/commands/pay-in-full";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

/** One row of the case's ledger, and a proof that it was paid. */
export async function claimsOf(lead: Officer, caseId: string): Promise<Record<string, string>> {
  await act(lead, ON, (ctx) => addClaim(ctx, claimEntry(caseId)));
  const [row] = await db()
    .select({ id: caseClaims.id })
    .from(caseClaims)
    .where(eq(caseClaims.caseId, caseId))
    .orderBy(desc(caseClaims.ordinal));
  const line = row?.id ?? "";
  const said = { claimIds: [line], paidOn: ON, manner: "cash" as const, reference: "", note: "当面支付现金。" };
  const proof = await act(lead, ON, (ctx) => payInFull(ctx, { caseId, ...said }));
  return { line, payment: proof.id };
}
