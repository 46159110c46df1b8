import "server-only";
import { claimLines } from "@/db/schema";
import { indexField, sealField } from "@/lib/auth/sealed";
import type { Context } from "@/lib/workflow/context";
import type { ClaimLine } from "../claim-lines";

export type NumberedLine = ClaimLine & { readonly ordinal: number };

type Place = { readonly complaintId: string; readonly addedIn?: string };

/** A statement carries at most 65,534 parameters. */
const ROWS_A_STATEMENT = 1_000;

/** Writes lines of a complaint, numbers sealed. */
export async function insertLines(ctx: Context, place: Place, lines: readonly NumberedLine[]): Promise<void> {
  const rows = lines.map(({ personId, ...line }) => ({
    ...line,
    ...place,
    personIdSealed: sealField("claim_lines.person_id", personId),
    personIdIndex: indexField(personId),
  }));
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await ctx.db.insert(claimLines).values(rows.slice(from, from + ROWS_A_STATEMENT));
  }
}

/** Lines as they are entered, numbered one after the other. */
export const numbered = (lines: readonly ClaimLine[], after = 0): NumberedLine[] =>
  lines.map((line, at) => ({ ...line, ordinal: after + at + 1 }));
