import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { contests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { StrikeContestInput } from "../input";
import { assertTellsNobody } from "./assert-tells-nobody";
import { dropClocks } from "./contest-clocks";

/**
 * Strikes a contest that was entered in error, of another paper or twice, as long as nothing has been concluded: it
 * stays on record with the reason, and nobody was late with it.
 */
export async function strikeContest(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof StrikeContestInput>,
): Promise<{ id: string }> {
  const columns = { struckOn: legalDate(ctx.now), struckBy: ctx.actor.id, struckBecause: reason };
  const [found] = await ctx.db.select().from(contests).where(eq(contests.id, id));
  // Before the end of the entry stops them today; an act that is refused takes this back with it.
  if (found) await dropClocks(ctx, found);
  const row = await advanceContest(ctx, { id, version, act: "strike", columns, particulars: { reason } });
  await assertTellsNobody(ctx, row, [reason]);
  return { id };
}
