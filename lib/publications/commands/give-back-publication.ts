import "server-only";
import type { Officer } from "@/lib/auth/actor";
import { keepReturn } from "@/lib/returns/commands/keep-return";
import type { Returned } from "@/lib/returns/input";
import type { Context } from "@/lib/workflow/context";
import { advancePublication } from "../advance";
import { reopenPublishClock } from "./publish-clock";

/**
 * Gives a proposed text, or a judgement not to publish, back to the case officers with what is to be changed, point by
 * point. While it is open whether a decision is published, its days run.
 */
export async function giveBackPublication(
  ctx: Context<Officer>,
  { id, version, points }: Returned<"publication">,
): Promise<{ id: string; caseId: string; decisionId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const row = await advancePublication(ctx, { id, version, act: "giveBack", particulars });
  const whose = { proposedBy: row.proposedBy ?? row.judgedBy, round: row.version };
  await keepReturn(ctx, { ...row, ...whose, matter: "publication", subject: { publicationId: id } }, points);
  await reopenPublishClock(ctx, row);
  return row;
}
