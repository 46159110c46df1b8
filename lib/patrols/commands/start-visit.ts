import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import { isBriefed } from "../queries/brief";
import { visitInHand } from "../queries/visit-in-hand";
import type { StartVisitInput } from "../visit-input";

export const CODE_LENGTH = 16;

/**
 * Begins a visit at the employer's door: this act is the time of arrival, and makes the code under which the employer
 * reads who comes, what for and by which approval. Without the brief having been opened it asks why.
 */
export async function startVisit(
  ctx: Context<Officer>,
  { id, version, noticeShown, briefSkippedBecause }: z.output<typeof StartVisitInput>,
): Promise<{ id: string; code: string }> {
  const visit = await visitInHand(ctx, id, "start");
  const isMissing = briefSkippedBecause.length < 5 && !(await isBriefed(visit, ctx.db));
  if (isMissing) throw invalid({ briefSkippedBecause: "brief_not_opened" });
  const code = readableCode(CODE_LENGTH);
  const columns = { code, noticeShown, briefSkippedBecause, startedAt: ctx.now, startedBy: ctx.actor.id };
  await advanceVisit(ctx, { id, version, act: "start", columns, particulars: { noticeShown } });
  return { id, code };
}
