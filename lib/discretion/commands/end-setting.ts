import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceSetting } from "../advance";
import type { EndRuleInput } from "../input";

/** Ends a published setting before its time; what was decided by it stays as it is. */
export async function endSetting(
  ctx: Context<Officer>,
  { id, version, endsOn, reason }: z.output<typeof EndRuleInput>,
): Promise<{ id: string }> {
  const columns = { endsOn, endedBy: ctx.actor.id, endedBecause: reason };
  const { effectiveFrom } = await advanceSetting(ctx, { id, version, act: "end", columns });
  if (endsOn < effectiveFrom) throw invalid({ endsOn: "ends_before_it_begins" });
  return { id };
}
