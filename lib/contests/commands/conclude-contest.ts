import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceContest } from "../advance";
import type { ConcludeContestInput } from "../input";
import { endClocks } from "./contest-clocks";
import { followOrder } from "./follow-order";
import { followOrderedDay } from "./follow-ordered-day";
import { assertResult, resultColumns } from "./put-result";

type Input = z.output<typeof ConcludeContestInput>;

/**
 * Records how a contest ended, also that a reconsideration was not decided in its days or was so late, and ends its
 * clocks on the day of the result. An order that was annulled or found void is out of force at once, or without the
 * items that a result names; the day by which the organ is to act runs; what else a result asks for is an act of its
 * own, to which the page leads. Throws `invalid` where a day, the result or an item cannot be, `refused` where the words
 * would tell an informant.
 */
export async function concludeContest(ctx: Context<Officer>, input: Input): Promise<{ id: string }> {
  const { id, version, result, receivedOn, concludedOn } = input;
  // Before the end of the contest stops what still runs; an act that is refused takes this back with it.
  await endClocks(ctx, id, { result, concludedOn });
  const columns = { ...resultColumns(input), concludedBy: ctx.actor.id };
  const particulars = { result, receivedOn };
  const was = await advanceContest(ctx, { id, version, act: "conclude", columns, particulars });
  await assertResult(ctx, was, input);
  await followOrderedDay(ctx, was, { ...columns, doneOn: null });
  await followOrder(ctx, was, input);
  return { id };
}
