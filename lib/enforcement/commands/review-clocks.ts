import "server-only";
import { meetClocks, openClock, stopClock } from "@/lib/deadlines/clocks";
import { restartFrom } from "@/lib/deadlines/corrected-clocks";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import type { ReviewProcedure } from "../lifecycle";
import { decideClock, replyClock } from "../undecided";

/** Whose clocks they are, and in which file they stand. */
type Place = Omit<Parameters<typeof openClock>[1], "limit" | "startedOn" | "own">;

/** Those of a review of a decision stand on its account. */
export const reviewPlace = ({ id, caseId, regionCode }: Enforcement): Place => ({
  ...{ subject: { kind: "enforcement", id }, file: { kind: "case", id: caseId }, regionCode },
});

type Days = {
  readonly acceptedOn: LegalDate;
  /** Of a reconsideration; null of a suit. */
  readonly copyReceivedOn: LegalDate | null;
  readonly procedure: ReviewProcedure;
};
type Entered = Days & { readonly answeredOn: LegalDate | null };

/** Of a reconsideration the reply's and the decision's days run; of a suit nothing does. */
export async function startReviewClocks(ctx: Context, place: Place, review: Days): Promise<void> {
  const { copyReceivedOn } = review;
  if (copyReceivedOn === null) return;
  await openClock(ctx, { ...replyClock({ ...review, copyReceivedOn }), ...place });
  await openClock(ctx, { ...decideClock(review), ...place });
}

/** What ran of an entry that was wrong ends on its first day, so that nobody was late with it. */
export async function dropReviewClocks(ctx: Context, id: string, { acceptedOn, copyReceivedOn }: Days): Promise<void> {
  if (copyReceivedOn === null) return;
  await stopClock(ctx, id, "T-REPLY-10", copyReceivedOn);
  await stopClock(ctx, id, "T-RECON-DECIDE", acceptedOn);
}

/** The days run from what the entry says now; a reply that is on record keeps its own. */
export async function amendReviewClocks(ctx: Context, place: Place, was: Entered, now: Days): Promise<void> {
  const { answeredOn } = was;
  if (was.copyReceivedOn === null || now.copyReceivedOn === null) {
    await dropReviewClocks(ctx, place.subject.id, was);
    if (was.copyReceivedOn === null) await startReviewClocks(ctx, place, now);
    return;
  }
  await amendDecideClock(ctx, place, was, now);
  const copies = { from: was.copyReceivedOn, to: now.copyReceivedOn };
  if (copies.from === copies.to && was.procedure === now.procedure) return;
  if (answeredOn !== null) await reopenClock(ctx, place.subject.id, "T-REPLY-10", answeredOn);
  await amendReplyClock(ctx, place, { ...copies, procedure: was.procedure === now.procedure ? null : now.procedure });
  if (answeredOn !== null) await meetClocks(ctx, place.subject.id, ["T-REPLY-10"], answeredOn);
}

type Copies = { readonly from: LegalDate; readonly to: LegalDate; readonly procedure: ReviewProcedure | null };

/** `procedure`: null where it stays, and the clock that ran starts on another day alone. */
async function amendReplyClock(ctx: Context, place: Place, { from, to, procedure }: Copies): Promise<void> {
  const { id } = place.subject;
  if (procedure === null) return restartFrom(ctx, id, "T-REPLY-10", { from, to });
  await stopClock(ctx, id, "T-REPLY-10", from);
  await openClock(ctx, { ...replyClock({ copyReceivedOn: to, procedure }), ...place });
}

/** How it is heard says in how many days it is decided: other days are another clock. */
async function amendDecideClock(ctx: Context, place: Place, was: Days, now: Days): Promise<void> {
  const { id } = place.subject;
  if (was.procedure === now.procedure)
    return restartFrom(ctx, id, "T-RECON-DECIDE", { from: was.acceptedOn, to: now.acceptedOn });
  await stopClock(ctx, id, "T-RECON-DECIDE", was.acceptedOn);
  await openClock(ctx, { ...decideClock(now), ...place });
}
