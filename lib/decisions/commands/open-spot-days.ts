import "server-only";
import type { Context } from "@/lib/workflow/context";
import type { Decision } from "../advance";
import type { SpotInput } from "../spot-input";
import { openHandIn } from "./open-hand-in";
import { openPublishDays } from "./publish-days";
import { openReportDays } from "./report-days";

type Decided = Decision & { readonly documentId: string; readonly decidedOn: string };

/** What runs from a penalty on the spot: the days to publish it, to report it up, and to give on what was collected. */
export async function openSpotDays(ctx: Context, decided: Decided, { collect }: Pick<SpotInput, "collect">) {
  await openPublishDays(ctx, decided, decided.decidedOn);
  await openReportDays(ctx, decided, decided.decidedOn);
  if (collect !== "none") await openHandIn(ctx, decided, decided.decidedOn);
}
