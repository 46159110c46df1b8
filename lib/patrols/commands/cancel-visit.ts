import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { CancelVisitInput } from "../visit-input";

/** Gives up a visit that has not begun; its place in the employer's year is free again. */
export async function cancelVisit(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof CancelVisitInput>,
): Promise<{ id: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBecause: reason };
  await advanceVisit(ctx, { id, version, act: "cancel", columns, particulars: { reason } });
  return { id };
}
