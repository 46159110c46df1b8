import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, closings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { explainUnrecorded } from "@/lib/recordings/commands/explain-unrecorded";
import type { Context } from "@/lib/workflow/context";
import { advanceClosing } from "../advance";
import type { ReviseClosingInput } from "../input";
import { writeReport } from "./write-report";

/** Puts a returned proposal forward again as its next round; whoever revises it now stands as its proposer. */
export async function reviseClosing(
  ctx: Context<Officer>,
  { id, version, unrecordedBecause, ...report }: z.output<typeof ReviseClosingInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) };
  const closing = await advanceClosing(ctx, { id, version, act: "revise", columns });
  await explainUnrecorded(ctx, await caseOf(ctx, closing.caseId), unrecordedBecause);
  const round = closing.round + 1;
  await ctx.db.update(closings).set({ round }).where(eq(closings.id, id));
  await writeReport(ctx, { id, round }, report);
  return { id, caseId: closing.caseId };
}

async function caseOf(ctx: Context, id: string) {
  const [kase] = await ctx.db.select().from(cases).where(eq(cases.id, id));
  if (!kase) throw new Error("no such case");
  return kase;
}
