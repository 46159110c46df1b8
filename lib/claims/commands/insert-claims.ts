import "server-only";
import { eq, max } from "drizzle-orm";
import { caseClaims } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { indexField, sealField } from "@/lib/auth/sealed";
import type { ClaimLine } from "@/lib/complaints/claim-lines";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { PERSON_ID } from "../queries/masked";

type Place = { readonly id: string; readonly regionCode: string; readonly employerId: string };

/** A statement carries at most 65,534 parameters. */
const ROWS_A_STATEMENT = 1_000;

/** Adds rows at the end of a held case's ledger, numbers sealed. */
export async function insertClaims(ctx: Context<Officer>, kase: Place, lines: readonly ClaimLine[]): Promise<void> {
  const [last] = await ctx.db
    .select({ ordinal: max(caseClaims.ordinal) })
    .from(caseClaims)
    .where(eq(caseClaims.caseId, kase.id));
  const rows = lines.map(({ personId, ...line }, at) => ({
    ...line,
    caseId: kase.id,
    regionCode: kase.regionCode,
    employerId: kase.employerId,
    ordinal: (last?.ordinal ?? 0) + at + 1,
    personIdSealed: sealField(PERSON_ID, personId),
    personIdIndex: indexField(personId),
    addedBy: ctx.actor.id,
    addedOn: legalDate(ctx.now),
  }));
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await ctx.db.insert(caseClaims).values(rows.slice(from, from + ROWS_A_STATEMENT));
  }
  ctx.record({
    act: "claim.add",
    subject: { kind: "case", id: kase.id },
    about: [kase.id, kase.employerId],
    particulars: { lines: rows.length },
  });
}
