import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { ApprovePlanInput } from "../plan-input";
import { frameOf } from "./frame-of";

/** Approves a plan; of how many employers its share is taken is counted on this day and stays. */
export async function approvePlan(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof ApprovePlanInput>,
): Promise<{ id: string }> {
  const decided = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion };
  const columns = { ...decided, frameCount: await frameOf(ctx, id) };
  await advancePlan(ctx, { id, version, act: "approve", columns });
  return { id };
}
