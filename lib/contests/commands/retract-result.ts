import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { contests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { RetractResultInput } from "../input";
import { assertTellsNobody } from "./assert-tells-nobody";
import { resumeClocks } from "./contest-clocks";
import { followOrder } from "./follow-order";
import { followOrderedDay } from "./follow-ordered-day";
import { holdMatter } from "./hold-matter";
import { keepCorrection, resultBefore } from "./keep-correction";
import { assertStandsAlone, holdContested } from "./stand-alone";

const nothing = {
  ...{ result: null, concludedOn: null, receivedOn: null, resultNumber: null, note: null, concludedBy: null },
  ...{ actBy: null, doneOn: null, doneNote: null, doneBy: null },
};

/**
 * Takes back a result of a contest that has none yet, or that was entered twice or of another paper: it is pending
 * again, its days run on, and an order stands as the other results against it say. What it said is kept with the
 * reason; the entry is then amended or struck. Throws `refused`, also where the words would tell an informant or
 * what would stand again was decided anew since.
 */
export async function retractResult(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RetractResultInput>,
): Promise<{ id: string }> {
  await holdContested(ctx, id);
  const [found] = await ctx.db.select().from(contests).where(eq(contests.id, id));
  if (found) await holdMatter(ctx, found);
  const was = await advanceContest(ctx, {
    id,
    version,
    act: "retractResult",
    particulars: { reason },
    columns: nothing,
  });
  if (was.concludedOn === null) throw notFound();
  await assertStandsAlone(ctx, was);
  await assertTellsNobody(ctx, was, [reason]);
  await keepCorrection(ctx, id, { kind: "retractResult", before: await resultBefore(ctx, was), reason });
  await resumeClocks(ctx, id, was.concludedOn);
  await followOrderedDay(ctx, was, nothing);
  await followOrder(ctx, was, { result: null, concludedOn: was.concludedOn, itemIds: [] });
  return { id };
}
