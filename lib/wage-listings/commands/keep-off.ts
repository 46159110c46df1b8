import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { KeepOffInput } from "../input";
import { keepOffRefusal } from "../policy";
import { listingFacts } from "../queries/listing-facts";
import { lateReason } from "./late-reason";

/**
 * The head decides that the party stays off the list: 第七条, a sustained objection, a notice that proves wrong, or the
 * end of the pay order.
 */
export async function keepOff(
  ctx: Context<Officer>,
  { id, version, ground, opinion, ...said }: z.output<typeof KeepOffInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const columns = {
    ...{ keepOffGround: ground, opinion, decidedOn: today, decidedBy: ctx.actor.id },
    ...{ correctedOn: said.correctedOn || null, promisedOn: said.promisedOn || null },
  };
  const row = await advanceListing(ctx, { id, version, act: "keepOff", columns });
  const refusal = keepOffRefusal(await listingFacts(ctx.db, row, ctx.now), ground);
  if (refusal !== null) throw refused(refusal);
  for (const field of ["correctedOn", "promisedOn"] as const) {
    if (said[field] > today) throw invalid({ [field]: "listing_day_ahead" });
  }
  const lateBecause = await lateReason(ctx, id, "T-LIST-DECIDE-20", said.lateBecause);
  await ctx.db.update(wageListings).set({ lateBecause }).where(eq(wageListings.id, id));
  return row;
}
