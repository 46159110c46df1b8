import "server-only";
import { meetClocks, openClock, stopClock } from "@/lib/deadlines/clocks";
import { restartFrom } from "@/lib/deadlines/corrected-clocks";
import { reopenClock, reviveClocks } from "@/lib/deadlines/revived-clocks";
import { endReconsideration } from "@/lib/enforcement/commands/go-on-after-review";
import { decideClock } from "@/lib/enforcement/undecided";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type Contest, fileOf } from "../advance";
import type { ContestResult } from "../lifecycle";

type Begun = Pick<
  Contest,
  "id" | "caseId" | "complaintId" | "regionCode" | "acceptedOn" | "copyReceivedOn" | "procedure"
>;

/** Where the clocks of a contest stand. */
export const clockPlace = (row: Omit<Begun, "acceptedOn" | "copyReceivedOn" | "procedure">) => ({
  ...{ subject: { kind: "contest", id: row.id }, file: fileOf(row), regionCode: row.regionCode },
});

/** Of a reconsideration the reply's and the decision's days run; of a suit nothing does. */
export async function startClocks(ctx: Context, row: Begun): Promise<void> {
  if (row.copyReceivedOn === null) return;
  await openClock(ctx, { limit: "T-REPLY-10", startedOn: row.copyReceivedOn, ...clockPlace(row) });
  await openClock(ctx, { ...decideClock(row), ...clockPlace(row) });
}

/** What ran of an entry that was wrong ends on its first day, so that nobody was late with it. */
export async function dropClocks(ctx: Context, { id, acceptedOn, copyReceivedOn }: Begun): Promise<void> {
  if (copyReceivedOn === null) return;
  await stopClock(ctx, id, "T-REPLY-10", copyReceivedOn);
  await stopClock(ctx, id, "T-RECON-DECIDE", acceptedOn);
}

type Amended = Pick<Contest, "acceptedOn" | "copyReceivedOn" | "procedure">;

/** The days run from what the entry says now; a reply that is on record keeps its own. */
export async function amendClocks(ctx: Context, was: Contest, now: Amended): Promise<void> {
  const { id, answeredOn } = was;
  if (was.copyReceivedOn === null || now.copyReceivedOn === null) {
    await dropClocks(ctx, was);
    if (was.copyReceivedOn === null) await startClocks(ctx, { ...was, ...now });
    return;
  }
  await amendDecideClock(ctx, was, now);
  if (was.copyReceivedOn === now.copyReceivedOn) return;
  if (answeredOn !== null) await reopenClock(ctx, id, "T-REPLY-10", answeredOn);
  await restartFrom(ctx, id, "T-REPLY-10", { from: was.copyReceivedOn, to: now.copyReceivedOn });
  if (answeredOn !== null) await meetClocks(ctx, id, ["T-REPLY-10"], answeredOn);
}

/** How it is heard says in how many days it is decided: other days are another clock. */
async function amendDecideClock(ctx: Context, was: Contest, now: Amended): Promise<void> {
  if (was.procedure === now.procedure)
    return restartFrom(ctx, was.id, "T-RECON-DECIDE", { from: was.acceptedOn, to: now.acceptedOn });
  await stopClock(ctx, was.id, "T-RECON-DECIDE", was.acceptedOn);
  await openClock(ctx, { ...decideClock(now), ...clockPlace(was) });
}

type Ended = { readonly result: ContestResult; readonly concludedOn: LegalDate };

/** The days of a reconsideration end with its result, on the day of the result, whenever that is entered. */
export async function endClocks(ctx: Context, id: string, { result, concludedOn }: Ended): Promise<void> {
  await endReconsideration(ctx, id, { result, on: concludedOn });
}

/** What ended with a result runs again as it stood, because another result takes its place. */
export async function resumeClocks(ctx: Context, id: string, concludedOn: LegalDate): Promise<void> {
  await reviveClocks(ctx, id, ["T-REPLY-10", "T-RECON-DECIDE"], concludedOn);
  await reopenClock(ctx, id, "T-RECON-DECIDE", concludedOn);
}
