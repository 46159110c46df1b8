import "server-only";
import { reopenClock, reviveClocks } from "@/lib/deadlines/revived-clocks";
import { endReconsideration } from "@/lib/enforcement/commands/go-on-after-review";
import { amendReviewClocks, dropReviewClocks, startReviewClocks } from "@/lib/enforcement/commands/review-clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type Contest, fileOf } from "../advance";
import type { ContestResult } from "../lifecycle";

type Amended = Pick<Contest, "acceptedOn" | "copyReceivedOn" | "procedure">;
type Begun = Amended & Pick<Contest, "id" | "caseId" | "complaintId" | "regionCode">;

/** Where the clocks of a contest stand. */
export const clockPlace = (row: Omit<Begun, keyof Amended>) => ({
  ...{ subject: { kind: "contest", id: row.id }, file: fileOf(row), regionCode: row.regionCode },
});

export const startClocks = (ctx: Context, row: Begun): Promise<void> => startReviewClocks(ctx, clockPlace(row), row);

export const dropClocks = (ctx: Context, row: Begun): Promise<void> => dropReviewClocks(ctx, row.id, row);

export const amendClocks = (ctx: Context, was: Contest, now: Amended): Promise<void> =>
  amendReviewClocks(ctx, clockPlace(was), was, now);

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
