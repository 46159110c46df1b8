import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { EndUninspectedInput } from "../record-input";

/**
 * Ends a visit that found nobody or no way in, by either of its two inspectors: nothing was inspected, so no record is
 * made and its place in the employer's year is free; its photographs stay.
 */
export async function endUninspected(
  ctx: Context<Officer>,
  { id, version, hindrance, account, witness }: z.output<typeof EndUninspectedInput>,
): Promise<{ id: string }> {
  const columns = { endedOn: legalDate(ctx.now), endedBecause: account, hindrance, witness };
  await advanceVisit(ctx, { id, version, act: "endUninspected", columns, particulars: { hindrance } });
  return { id };
}
