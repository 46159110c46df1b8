import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { wageListingRemovals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { wageRemovalDecision } from "@/lib/documents/templates/wage-removal-decision";
import { wageRemovalRefusal } from "@/lib/documents/templates/wage-removal-refusal";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceListing, type Listing } from "../advance";
import type { RefuseRemovalInput, RemoveListingInput } from "../input";
import { paperPlace, removalOnPaper } from "../paper-inputs";
import { lateReason } from "./late-reason";

/** Takes the employer off before the time, and all persons who were listed with it (第十二条、第十四条). */
export async function removeListing(
  ctx: Context<Officer>,
  { id, version, reason, lateBecause }: z.output<typeof RemoveListingInput>,
): Promise<{ id: string; caseId: string }> {
  const ended = {
    endGround: "early",
    endedOn: legalDate(ctx.now),
    endedBy: ctx.actor.id,
    endedBecause: reason,
  } as const;
  const row = await advanceListing(ctx, { id, version, act: "remove", columns: ended });
  const input = await removalOnPaper(ctx.db, row);
  const paper = await issuePaper(ctx, { paper: wageRemovalDecision, input: input.granted, ...paperPlace(row) });
  await decided(ctx, row, { isGranted: true, reason, lateBecause, documentId: paper.id });
  return row;
}

/** Leaves it on the list, with the reasons; against this too there is reconsideration and suit (第十四条、第十八条). */
export async function refuseRemoval(
  ctx: Context<Officer>,
  { id, version, reason, lateBecause }: z.output<typeof RefuseRemovalInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceListing(ctx, { id, version, act: "refuseRemoval" });
  const input = await removalOnPaper(ctx.db, row);
  const refusal = { ...input.refused, reason };
  const paper = await issuePaper(ctx, { paper: wageRemovalRefusal, input: refusal, ...paperPlace(row) });
  await decided(ctx, row, { isGranted: false, reason, lateBecause, documentId: paper.id });
  return row;
}

type Decided = { isGranted: boolean; reason: string; lateBecause: string; documentId: string };

async function decided(ctx: Context<Officer>, { id }: Listing, { lateBecause, ...said }: Decided): Promise<void> {
  const late = await lateReason(ctx, id, "T-LIST-REMOVE-15", lateBecause);
  await ctx.db
    .update(wageListingRemovals)
    .set({ ...said, lateBecause: late, decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id })
    .where(and(eq(wageListingRemovals.listingId, id), isNull(wageListingRemovals.isGranted)));
}
