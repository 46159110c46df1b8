import "server-only";
import type { z } from "zod";
import { discretionLadders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EnterLadderInput } from "../input";
import { ladderGround } from "../ladder-ground";
import { enterRefusal } from "../policy";
import { putTiers } from "./put-tiers";

/** Enters a ladder for the own region, to be published by the head. It counts for nothing before that. */
export async function enterLadder(
  ctx: Context<Officer>,
  { tiers, effectiveTo, ...input }: z.output<typeof EnterLadderInput>,
): Promise<{ id: string }> {
  const reason = enterRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const { regionCode } = ctx.actor;
  const { violationCode, sanctionAt, effectiveFrom } = input;
  const ground = ladderGround(violationCode, sanctionAt, { regionCode, on: effectiveFrom });
  if (ground === null) throw invalid({ violationCode: "violation_without_range" });
  const entered = { regionCode, enteredBy: ctx.actor.id, enteredOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(discretionLadders)
    .values({ ...input, effectiveTo: effectiveTo || null, ...entered })
    .returning({ id: discretionLadders.id });
  if (!row) throw new Error("a ladder was not stored");
  await putTiers(ctx, row.id, ground, tiers);
  ctx.record({
    act: "ladder.enter",
    subject: { kind: "ladder", id: row.id },
    about: [row.id],
    to: "entered",
    particulars: { violation: violationCode, sanctionAt, tiers: tiers.length },
  });
  return row;
}
