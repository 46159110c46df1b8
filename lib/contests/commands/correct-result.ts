import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { CorrectContestInput } from "../input";
import { assertTellsNobody } from "./assert-tells-nobody";
import { endClocks, resumeClocks } from "./contest-clocks";
import { followOrder } from "./follow-order";
import { followOrderedDay } from "./follow-ordered-day";
import { keepCorrection, resultBefore } from "./keep-correction";
import { assertResult, resultColumns } from "./put-result";
import { assertStandsAlone, holdContested } from "./stand-alone";

/**
 * Puts right a result that was entered wrongly or that a second instance undid. What it said before is kept with the
 * reason; its clocks end on the right day, and an order that it annulled stands again, or falls now. What was done of
 * its own post upon the wrong result stays done. Throws as `concludeContest` does, and `refused` where what would stand again was decided
 * anew since.
 */
export async function correctResult(
  ctx: Context<Officer>,
  { reason, ...input }: z.output<typeof CorrectContestInput>,
): Promise<{ id: string }> {
  const { id, version, result, concludedOn, receivedOn } = input;
  const isOrdered = result === "ordered_to_act";
  const columns = { ...resultColumns(input), ...(isOrdered ? {} : { doneOn: null, doneNote: null, doneBy: null }) };
  const particulars = { result, concludedOn, receivedOn, reason };
  await holdContested(ctx, id);
  const was = await advanceContest(ctx, { id, version, act: "correctResult", columns, particulars });
  if (was.concludedOn === null) throw notFound();
  await assertResult(ctx, was, input);
  await assertStandsAlone(ctx, was);
  await assertTellsNobody(ctx, was, [reason]);
  await keepCorrection(ctx, id, { kind: "correctResult", before: await resultBefore(ctx, was), reason });
  await resumeClocks(ctx, id, was.concludedOn);
  await endClocks(ctx, id, { result, concludedOn });
  await followOrderedDay(ctx, was, { ...columns, doneOn: isOrdered ? was.doneOn : null });
  await followOrder(ctx, was, input);
  return { id };
}
