import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceSetting } from "../advance";
import type { DiscardRuleInput } from "../input";

/** Takes a setting back that was never published. */
export async function discardSetting(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof DiscardRuleInput>,
): Promise<{ id: string }> {
  const columns = { endedBy: ctx.actor.id, endedBecause: reason };
  await advanceSetting(ctx, { id, version, act: "discard", columns });
  return { id };
}
