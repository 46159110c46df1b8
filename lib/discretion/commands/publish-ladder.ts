import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceLadder } from "../advance";
import type { PublishRuleInput } from "../input";

/** Publishes a ladder: from now on it is never changed, and decisions of its time are held against it. */
export async function publishLadder(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof PublishRuleInput>,
): Promise<{ id: string }> {
  const columns = { publishedBy: ctx.actor.id, publishedOn: legalDate(ctx.now) };
  await advanceLadder(ctx, { id, version, act: "publish", columns });
  return { id };
}
