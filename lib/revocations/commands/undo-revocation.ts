import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { decisions, revocations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { stopClock } from "@/lib/deadlines/clocks";
import { reviveClocks } from "@/lib/deadlines/revived-clocks";
import { holdPartyOf } from "@/lib/decisions/commands/hold-party";
import { revokedAccountStands } from "@/lib/enforcement/commands/stand-again";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceRevocation } from "../advance";
import type { UndoRevocationInput } from "../input";

/**
 * A reconsideration or a suit annulled the revocation: the decision stands again from that day, is served and performed
 * as before, and no surcharge runs for the days on which it was revoked.
 */
export async function undoRevocation(ctx: Context<Officer>, { id, version }: z.output<typeof UndoRevocationInput>) {
  const today = legalDate(ctx.now);
  await holdRevoked(ctx, id);
  const row = await advanceRevocation(ctx, { id, version, act: "undo", columns: { undoneOn: today } });
  const { caseId, decisionId, documentId } = row;
  const [decision] = await ctx.db
    .update(decisions)
    .set({ revokedOn: null, revocationId: null })
    .where(eq(decisions.id, decisionId))
    .returning({ documentId: decisions.documentId });
  if (documentId !== null) await stopClock(ctx, documentId, "T-DELIVER-7", today);
  if (decision && decision.documentId !== null) await reviveClocks(ctx, decision.documentId, ["T-DELIVER-7"]);
  await revokedAccountStands(ctx, decisionId);
  return { id, caseId, decisionId };
}

/** Nobody decides on the same employer beside. */
async function holdRevoked(ctx: Context, id: string): Promise<void> {
  const [row] = await ctx.db.select().from(revocations).where(eq(revocations.id, id));
  if (row) await holdPartyOf(ctx, row.decisionId);
}
