import "server-only";
import { eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import { decidedShares } from "../queries/decided-addition";
import { bookedParticulars, bookShares } from "./book-shares";

type Decision = {
  readonly id: string;
  readonly caseId: string;
  readonly employerId: string;
  readonly decidedBy: string | null;
};

/**
 * Books of every worker the share of the additional compensation that a served decision orders, as its annex prints it.
 * What was ended of the ledger stays ended.
 */
export async function bookDecided(ctx: Context, decision: Decision): Promise<void> {
  const shares = await decidedShares(ctx.db, decision.id);
  if (shares.length === 0) return;
  const { id, caseId, employerId, decidedBy } = decision;
  if (decidedBy === null) throw new Error("a decision that nobody made");
  await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)).for("no key update");
  const booked = await bookShares(ctx, { caseId, addedBy: decidedBy }, shares);
  if (booked.length === 0) return;
  ctx.record({
    act: "claim.bookDecided",
    subject: { kind: "case", id: caseId },
    about: [caseId, employerId, id],
    particulars: bookedParticulars(booked),
  });
}
