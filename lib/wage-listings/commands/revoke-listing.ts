import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { stopClock } from "@/lib/deadlines/clocks";
import { issuePaper } from "@/lib/documents/issue";
import { wageRevocationDecision } from "@/lib/documents/templates/wage-revocation-decision";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { RevokeListingInput } from "../input";
import { paperPlace, revocationOnPaper } from "../paper-inputs";
import { listingFacts } from "../queries/listing-facts";
import { revokeRefusal } from "../removal-policy";

/**
 * Revokes a listing whose pay order was annulled (第十六条), or that was itself taken away (第十八条), by a decision on
 * paper.
 */
export async function revokeListing(
  ctx: Context<Officer>,
  { id, version, ground, reason }: z.output<typeof RevokeListingInput>,
): Promise<{ id: string; caseId: string }> {
  const ended = { endGround: ground, endedOn: legalDate(ctx.now), endedBy: ctx.actor.id, endedBecause: reason };
  const row = await advanceListing(ctx, { id, version, act: "revoke", columns: ended });
  const refusal = revokeRefusal(await listingFacts(ctx.db, row, ctx.now), ground);
  if (refusal !== null) throw refused(refusal);
  await assertNamesNobody(ctx, row.caseId, [reason]);
  const input = await revocationOnPaper(ctx.db, row, { ground, reason });
  const paper = await issuePaper(ctx, { paper: wageRevocationDecision, input, ...paperPlace(row) });
  await ctx.db.update(wageListings).set({ revocationId: paper.id }).where(eq(wageListings.id, id));
  await stopClock(ctx, id, "T-LIST-REMOVE-15", ended.endedOn);
  return row;
}
