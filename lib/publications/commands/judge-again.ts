import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import type { JudgeAgainInput } from "../input";
import { openPublishClock, reopenPublishClock } from "./publish-clock";
import { publicationBefore } from "./words-before";

/** What was read, and why it ended; the papers and the event keep it. The boxes stay, to be looked at again. */
const unread = {
  ...{ text: null, textSha256: null, proposedBy: null, proposedOn: null, documentId: null },
  ...{ publishedOn: null, publicUntil: null },
  ...{ endedOn: null, endedBy: null, endGround: null, endBasis: null, endedBecause: null },
};

/**
 * Judges that the decision is to be published after all, or again when its page said something wrong or was withdrawn
 * for a fall that was none; its days count from the decision as before, or from its standing again.
 */
export async function judgeAgain(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof JudgeAgainInput>,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const judged = { isPublic: true, judgedBy: ctx.actor.id, judgedOn: legalDate(ctx.now), judgedBecause: reason };
  const columns = { ...judged, settledBy: null, settledOn: null, ...unread };
  const particulars = { before: await publicationBefore(ctx, id) };
  const row = await advancePublication(ctx, { id, version, act: "judgeAgain", columns, particulars });
  await (row.isPublic ? openPublishClock : reopenPublishClock)(ctx, row);
  return row;
}
