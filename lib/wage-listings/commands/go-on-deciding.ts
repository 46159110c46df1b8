import "server-only";
import { openClock } from "@/lib/deadlines/clocks";
import { handOnClock } from "@/lib/deadlines/corrected-clocks";
import type { Context } from "@/lib/workflow/context";
import { runsFor } from "../queries/run-out";

type Clock = Parameters<typeof openClock>[1];

/** The days to decide that run on a pay order go on with the listing proposed on it; where none run, they open. */
export async function goOnDeciding(ctx: Context, payOrder: { readonly id: string }, clock: Clock): Promise<void> {
  if (await runsFor(ctx.db, payOrder.id)) await handOnClock(ctx, payOrder.id, "T-LIST-DECIDE-20", clock.subject);
  else await openClock(ctx, clock);
}
