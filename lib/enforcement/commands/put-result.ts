import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcementReviews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import type { CorrectResultInput } from "../input";
import { type ReviewKind, type ReviewResult, resultsOf, unjudgedResults } from "../lifecycle";
import { decidedSums, type Left, leftFaults, type Sums, standingAfter } from "../standing";
import { decideDays, isUndecided, paperOf, periodFault } from "../undecided";

type Result = z.output<typeof CorrectResultInput>;
type Review = Parameters<typeof decideDays>[0] & { readonly id: string; readonly kind: ReviewKind };

const leftOf = ({ leftFine, leftConfiscation, leftOrdered }: Result): Left => ({
  ...{ fine: leftFine, confiscation: leftConfiscation, ordered: leftOrdered },
});

/** What a result leaves of each debt; null where it leaves them as they stand. */
export const standingBy = (input: Result): Sums | null => standingAfter(input.result, leftOf(input));

/** Writes how a review ended on its row. Throws `invalid` when a day is impossible, or a sum missing or too high. */
export async function putResult(ctx: Context<Officer>, input: Result, review: Review, row: Enforcement): Promise<void> {
  const today = legalDate(ctx.now);
  const period = decideDays(review, await regionCalendar(ctx.db, row.regionCode));
  const days = isUndecided(input) ? periodFault(input, period, today) : dayFault(input, review.acceptedOn, today);
  const fault = resultFault(input, review.kind) ?? days ?? sumFault(input, row);
  if (fault !== null) throw invalid(fault);
  const { result, concludedOn, note, performBy } = input;
  const standing = standingBy(input);
  await ctx.db
    .update(enforcementReviews)
    .set({
      ...{ ...paperOf(input), result, concludedOn, note, performBy: performBy || null },
      ...{ leftFineFen: standing?.fine ?? null, leftConfiscationFen: standing?.confiscation ?? null },
      ...{ leftOrderedFen: standing?.ordered ?? null, concludedBy: ctx.actor.id },
    })
    .where(eq(enforcementReviews.id, review.id));
}

type Faults = Readonly<Record<string, string>>;

const withoutDays: readonly ReviewResult[] = [...unjudgedResults, "not_decided"];

function resultFault({ result, performBy }: Result, kind: ReviewKind): Faults | null {
  if (!resultsOf[kind].includes(result)) return { result: "result_of_other_kind" };
  return performBy !== "" && withoutDays.includes(result) ? { performBy: "ruling_names_no_days" } : null;
}

function dayFault({ concludedOn, receivedOn }: Result, acceptedOn: LegalDate, today: LegalDate): Faults | null {
  if (receivedOn > today) return { receivedOn: "day_in_future" };
  if (concludedOn < acceptedOn) return { concludedOn: "review_ends_before_it_begins" };
  return receivedOn < concludedOn ? { receivedOn: "review_ends_before_it_begins" } : null;
}

function sumFault(input: Result, row: Enforcement): Faults | null {
  const faults = leftFaults(input.result, leftOf(input), decidedSums(row));
  if (faults.length === 0) return null;
  return Object.fromEntries(
    faults.map(({ field, fault, decidedFen }) => [
      field,
      fault === "left_above_decided" ? `${fault}:${yuan(decidedFen)}` : fault,
    ]),
  );
}
