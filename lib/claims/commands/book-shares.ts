import "server-only";
import { and, asc, inArray, isNull } from "drizzle-orm";
import { caseClaims } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import type { DecidedShare } from "../queries/decided-addition";
import { addShareRows } from "./add-share-rows";
import { type Booked, putShares } from "./put-shares";

type Place = Parameters<typeof addShareRows>[1];

/**
 * Books shares of additional compensation in a held ledger: on a new row each, or on the one that was added before by
 * another sum. What was ended of the ledger stays ended. Answers the rows that book another sum than before.
 */
export async function bookShares(ctx: Context, place: Place, shares: readonly DecidedShare[]): Promise<Booked[]> {
  const added = await rowsAdded(
    ctx,
    shares.map(({ claimId }) => claimId),
  );
  const lacking = shares.filter(({ claimId }) => !added.some(({ basedOnId }) => basedOnId === claimId));
  const other = added.flatMap(({ id, basedOnId, fen }) => {
    const share = shares.find(({ claimId }) => claimId === basedOnId);
    return share && share.shareFen !== fen ? [{ id, share }] : [];
  });
  const booked = [...other, ...(await addShareRows(ctx, place, lacking))];
  if (booked.length > 0) await putShares(ctx, booked, place.addedBy);
  return booked;
}

/** What an event says of rows that were booked. */
export const bookedParticulars = (booked: readonly Booked[]) => ({
  lines: booked.length,
  amountFen: booked.reduce((so, { share }) => so + share.shareFen, 0),
});

/** The additional compensation that the ledger has on these rows already. */
const rowsAdded = (ctx: Context, claimIds: readonly string[]) =>
  ctx.db
    .select({ id: caseClaims.id, basedOnId: caseClaims.basedOnId, fen: caseClaims.verifiedFen })
    .from(caseClaims)
    .where(and(inArray(caseClaims.basedOnId, [...claimIds]), isNull(caseClaims.endedOn)))
    .orderBy(asc(caseClaims.id))
    .for("update");
