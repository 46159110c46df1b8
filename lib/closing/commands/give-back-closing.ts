import "server-only";
import type { z } from "zod";
import { closingReturnPoints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";
import type { GiveBackClosingInput } from "../input";

/** Returns a proposal with what is to be changed, point by point. The case's clocks run on. */
export async function giveBackClosing(
  ctx: Context<Officer>,
  { id, version, points }: z.output<typeof GiveBackClosingInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { places: points.map(({ place }) => place) };
  const { round, caseId } = await advanceClosing(ctx, { id, version, act: "giveBack", particulars });
  await ctx.db.insert(closingReturnPoints).values(
    points.map((point, at) => ({
      ...point,
      closingId: id,
      round,
      ordinal: at + 1,
      returnedBy: ctx.actor.id,
      returnedOn: legalDate(ctx.now),
    })),
  );
  return { id, caseId };
}
