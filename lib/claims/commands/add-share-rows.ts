import "server-only";
import { and, asc, eq, inArray, isNull, max } from "drizzle-orm";
import { caseClaims } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { calculatorLabels } from "../labels";
import type { DecidedShare } from "../queries/decided-addition";
import type { Booked } from "./put-shares";

/** A statement carries at most 65,534 parameters. */
const ROWS_A_STATEMENT = 1_000;

type Place = { readonly caseId: string; readonly addedBy: string };

/** Adds a row for each share at the end of a held ledger, of the same worker and period, still to be verified. */
export async function addShareRows(ctx: Context, place: Place, shares: readonly DecidedShare[]): Promise<Booked[]> {
  if (shares.length === 0) return [];
  const values = await valuesOf(ctx, place, shares);
  const booked: Booked[] = [];
  for (let from = 0; from < values.length; from += ROWS_A_STATEMENT) {
    const rows = await ctx.db
      .insert(caseClaims)
      .values(values.slice(from, from + ROWS_A_STATEMENT))
      .returning({ id: caseClaims.id, basedOnId: caseClaims.basedOnId });
    booked.push(...rows.flatMap(({ id, basedOnId }) => withShare(id, basedOnId, shares)));
  }
  return booked;
}

const withShare = (id: string, basedOnId: string | null, shares: readonly DecidedShare[]): Booked[] =>
  shares.filter(({ claimId }) => claimId === basedOnId).map((share) => ({ id, share }));

/** The numbers as they are sealed on the rows that the shares are added to. */
async function valuesOf(ctx: Context, { caseId, addedBy }: Place, shares: readonly DecidedShare[]) {
  const claimIds = shares.map(({ claimId }) => claimId);
  const bases = await ctx.db
    .select()
    .from(caseClaims)
    .where(and(inArray(caseClaims.id, claimIds), isNull(caseClaims.endedOn)))
    .orderBy(asc(caseClaims.ordinal));
  const [last] = await ctx.db
    .select({ ordinal: max(caseClaims.ordinal) })
    .from(caseClaims)
    .where(eq(caseClaims.caseId, caseId));
  return bases.map((base, at) => {
    const { regionCode, employerId, workerName, personIdSealed, personIdIndex, period } = base;
    const worker = { regionCode, employerId, workerName, personIdSealed, personIdIndex, period };
    const item = { item: calculatorLabels.additional_compensation, claimedFen: 0, basedOnId: base.id };
    const ordinal = (last?.ordinal ?? 0) + at + 1;
    return { ...worker, ...item, caseId, ordinal, addedBy, addedOn: legalDate(ctx.now) };
  });
}
