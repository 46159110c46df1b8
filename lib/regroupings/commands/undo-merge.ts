import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { advanceCase } from "@/lib/cases/advance";
import { reviveMerged } from "@/lib/cases/commands/end-merged";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceRegrouping } from "../advance";
import type { UndoRegroupingInput } from "../input";
import { strikeCarried } from "./carry-persons";
import { moveInquiryClocks } from "./merge-cases";
import { movePartsBack } from "./move-parts";

/** Parts two merged cases again while nothing has come of it: what was moved goes back, and the clocks have run on. */
export async function undoMerge(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof UndoRegroupingInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { undoneBy: ctx.actor.id, undoneOn: legalDate(ctx.now), undoneBecause: reason };
  const { caseId, otherId } = await advanceRegrouping(ctx, { id, version, act: "undo", columns });
  if (otherId === null) throw refused("illegal_transition");
  await movePartsBack(ctx, { id, fromId: otherId, intoId: caseId });
  await strikeCarried(ctx, id);
  await moveInquiryClocks(ctx, caseId, otherId);
  await reviveMerged(ctx, { id: otherId });
  await advanceCase(ctx, { id: caseId, act: "release", about: [otherId] });
  return { id, caseId: otherId };
}
