import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceRecheck } from "../advance";
import type { DecideRecheckInput } from "../input";

/** Notes what another unit would have done, before it sees what was done; then both stand beside each other. */
export async function decideRecheck(
  ctx: Context<Officer>,
  { id, version, finding, ground, reason }: z.output<typeof DecideRecheckInput>,
): Promise<{ id: string }> {
  await advanceRecheck(ctx, {
    ...{ id, version, act: "decide" },
    columns: {
      ...{ finding, ground: ground === "" ? null : ground, reason },
      ...{ decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now) },
    },
    particulars: { finding },
  });
  return { id };
}
