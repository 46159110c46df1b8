import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { stopClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { RevokeListingInput } from "../input";
import { listingFacts } from "../queries/listing-facts";
import { revokeRefusal } from "../removal-policy";

/** Revokes a listing whose pay order was annulled (第十六条), or that was itself taken away (第十八条). */
export async function revokeListing(
  ctx: Context<Officer>,
  { id, version, ground, reason }: z.output<typeof RevokeListingInput>,
): Promise<{ id: string; caseId: string }> {
  const ended = { endGround: ground, endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  const row = await advanceListing(ctx, { id, version, act: "revoke", columns: ended });
  const refusal = revokeRefusal(await listingFacts(ctx.db, row, ctx.now), ground);
  if (refusal !== null) throw refused(refusal);
  await stopClock(ctx, id, "T-LIST-REMOVE-15", ended.endedOn);
  return row;
}
