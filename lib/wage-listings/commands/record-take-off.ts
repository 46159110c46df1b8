import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { RecordTakeOffInput } from "../input";

/** The own page stops by itself; that the other sites and the platform were told is entered (第十七条). */
export async function recordTakeOff(
  ctx: Context<Officer>,
  { id, version, offOn, note }: z.output<typeof RecordTakeOffInput>,
): Promise<{ id: string; caseId: string }> {
  const columns = { offOn, offNote: note, offBy: ctx.actor.id };
  const row = await advanceListing(ctx, { id, version, act: "recordTakeOff", columns });
  if (offOn > legalDate(ctx.now) || offOn < (row.endedOn ?? "")) throw invalid({ offOn: "listing_day_before_listing" });
  return row;
}
