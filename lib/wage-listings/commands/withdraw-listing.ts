import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { WithdrawListingInput } from "../input";

/** Takes a proposal back before its party was told of it. */
export async function withdrawListing(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawListingInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { withdrawnOn: legalDate(ctx.now), withdrawnBecause: reason };
  return advanceListing(ctx, { id, version, act: "withdraw", columns });
}
