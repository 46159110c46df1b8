import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { extendClock } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { ExtendListingInput } from "../input";

/** The head adds twenty working days to a complex matter, once (第八条). */
export async function extendListing(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof ExtendListingInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { isExtended: true, extendedBecause: reason };
  const row = await advanceListing(ctx, { id, version, act: "extend", columns });
  await extendClock(ctx, id, "T-LIST-DECIDE-20", limits["T-LIST-DECIDE-20"].extension.amount);
  return row;
}
