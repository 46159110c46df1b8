import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { caseClaims, cases } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import { decidedShares } from "../queries/decided-addition";
import { addShareRows } from "./add-share-rows";
import { putShares } from "./put-shares";

type Decision = {
  readonly id: string;
  readonly caseId: string;
  readonly employerId: string;
  readonly decidedBy: string | null;
};

/**
 * Books of every worker the share of the additional compensation that a served decision orders, as its annex prints it:
 * on a new row, or on the one that was added before by another sum. What was ended of the ledger stays ended.
 */
export async function bookDecided(ctx: Context, decision: Decision): Promise<void> {
  const shares = await decidedShares(ctx.db, decision.id);
  if (shares.length === 0) return;
  if (decision.decidedBy === null) throw new Error("a decision that nobody made");
  const by = decision.decidedBy;
  await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, decision.caseId)).for("no key update");
  const added = await rowsAdded(
    ctx,
    shares.map(({ claimId }) => claimId),
  );
  const lacking = shares.filter(({ claimId }) => !added.some(({ basedOnId }) => basedOnId === claimId));
  const other = added.flatMap(({ id, basedOnId, fen }) => {
    const share = shares.find(({ claimId }) => claimId === basedOnId);
    return share && share.shareFen !== fen ? [{ id, share }] : [];
  });
  const booked = [...other, ...(await addShareRows(ctx, { caseId: decision.caseId, addedBy: by }, lacking))];
  if (booked.length === 0) return;
  await putShares(ctx, booked, by);
  ctx.record({
    act: "claim.bookDecided",
    subject: { kind: "case", id: decision.caseId },
    about: [decision.caseId, decision.employerId, decision.id],
    particulars: { lines: booked.length, amountFen: booked.reduce((so, { share }) => so + share.shareFen, 0) },
  });
}

/** The additional compensation that the ledger has on these rows already. */
const rowsAdded = (ctx: Context, claimIds: readonly string[]) =>
  ctx.db
    .select({ id: caseClaims.id, basedOnId: caseClaims.basedOnId, fen: caseClaims.verifiedFen })
    .from(caseClaims)
    .where(and(inArray(caseClaims.basedOnId, [...claimIds]), isNull(caseClaims.endedOn)))
    .orderBy(asc(caseClaims.id))
    .for("update");
