import "server-only";
import { spotPenalties } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";
import type { SpotInput } from "../spot-input";

/** Keeps where and when it was, how it was told, and what was collected against which receipt. */
export async function keepCircumstances(ctx: Context, decisionId: string, input: SpotInput): Promise<void> {
  const collectGround = input.collect === "none" ? null : input.collect;
  await ctx.db.insert(spotPenalties).values({
    ...{ decisionId, atTime: input.atTime, place: input.place, told: input.told, collectGround },
    ...{ collectReason: input.collectReason, receiptNumber: collectGround === null ? "" : input.receiptNumber },
  });
}
