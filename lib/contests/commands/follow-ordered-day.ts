import "server-only";
import { meetClocks, openSetClock, stopClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import type { Contest } from "../advance";
import { clockPlace } from "./contest-clocks";

type Ordered = Pick<Contest, "actBy" | "receivedOn" | "resultNumber" | "doneOn">;

/** The day by which the organ was ordered to act, in place of one that an earlier entry named. */
export async function followOrderedDay(ctx: Context, was: Contest, now: Ordered): Promise<void> {
  const isSame = was.actBy === now.actBy && was.receivedOn === now.receivedOn;
  if (isSame) return;
  if (was.receivedOn !== null) await stopClock(ctx, was.id, "ACT-DUE", was.receivedOn);
  const { actBy, receivedOn, resultNumber, doneOn } = now;
  if (actBy === null || receivedOn === null) return;
  const days = { startedOn: receivedOn, dueOn: actBy, basis: resultNumber ?? "" };
  await openSetClock(ctx, { limit: "ACT-DUE", ...days, ...clockPlace(was) });
  if (doneOn !== null) await meetClocks(ctx, was.id, ["ACT-DUE"], doneOn);
}
