import "server-only";
import type { z } from "zod";
import { claimDrawAnswers, claimDraws } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import { newToken } from "@/lib/kernel/ids";
import { caseInHand } from "@/lib/orders/queries/case-in-hand";
import type { Context } from "@/lib/workflow/context";
import { drawn, frameHash, frameOf } from "../draw";
import type { DrawWorkersInput } from "../input";
import { paidRows } from "../queries/draws";

/** Draws workers who are said to be paid, to be asked whether they were. Seed and frame are kept, to draw again by. */
export async function drawWorkers(
  ctx: Context<Officer>,
  { caseId, size }: z.output<typeof DrawWorkersInput>,
): Promise<{ id: string; caseId: string }> {
  const kase = await caseInHand(ctx, caseId);
  const frame = frameOf(await paidRows(ctx.db, kase.id));
  if (frame.length === 0) throw refused("nothing_paid");
  const seed = newToken();
  const hash = frameHash(frame);
  const [draw] = await ctx.db
    .insert(claimDraws)
    .values({
      ...{ caseId: kase.id, regionCode: kase.regionCode, seed, frame, frameHash: hash, size },
      ...{ drawnBy: ctx.actor.id, drawnAt: ctx.now },
    })
    .returning({ id: claimDraws.id });
  if (!draw) throw new Error("a draw was not stored");
  const chosen = drawn(frame, seed, size);
  await ctx.db
    .insert(claimDrawAnswers)
    .values(chosen.map((claimId, at) => ({ drawId: draw.id, claimId, ordinal: at + 1 })));
  ctx.record({
    act: "claim.draw",
    subject: { kind: "case", id: kase.id },
    about: [kase.id, kase.employerId],
    particulars: { draw: draw.id, size, rows: chosen.length, frameHash: hash },
  });
  return { id: draw.id, caseId: kase.id };
}
