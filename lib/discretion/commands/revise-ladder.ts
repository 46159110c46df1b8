import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { discretionTiers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceLadder } from "../advance";
import type { ReviseLadderInput } from "../input";
import { ladderGround } from "../ladder-ground";
import { putTiers } from "./put-tiers";

/** Changes a ladder that is not published yet. Whoever revises it has entered it. */
export async function reviseLadder(
  ctx: Context<Officer>,
  { id, version, tiers, effectiveTo, ...changed }: z.output<typeof ReviseLadderInput>,
): Promise<{ id: string }> {
  const entered = { enteredBy: ctx.actor.id, enteredOn: legalDate(ctx.now) };
  const columns = { ...changed, effectiveTo: effectiveTo || null, ...entered };
  const { violationCode, sanctionAt, regionCode } = await advanceLadder(ctx, { id, version, act: "revise", columns });
  const ground = ladderGround(violationCode, sanctionAt, { regionCode, on: changed.effectiveFrom });
  if (ground === null) throw invalid({ effectiveFrom: "violation_without_range" });
  await ctx.db.delete(discretionTiers).where(eq(discretionTiers.ladderId, id));
  await putTiers(ctx, id, ground, tiers);
  return { id };
}
