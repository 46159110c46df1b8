import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { RecordListingWaiverInput } from "../input";
import { assertDayOfParty } from "./record-listing-objection";

/** The party wants to say nothing to the notice, in its own words. */
export async function recordListingWaiver(
  ctx: Context<Officer>,
  { id, version, waivedOn, waiver }: z.output<typeof RecordListingWaiverInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceListing(ctx, { id, version, act: "recordWaiver", columns: { waivedOn, waiver } });
  await assertDayOfParty(ctx, row, { field: "waivedOn", on: waivedOn });
  return row;
}
