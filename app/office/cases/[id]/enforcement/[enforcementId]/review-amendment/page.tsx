import type { Metadata } from "next";
import { PendingReviews } from "@/components/enforcement/pending-reviews";
import { reviewEntryOf } from "@/components/enforcement/review-entry";
import { AmendReviewForm } from "@/components/enforcement/review-forms";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementActLabels } from "@/lib/enforcement/labels";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { amend } from "./actions";

const title = enforcementActLabels.amendReview;

export const metadata: Metadata = { title };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function ReviewAmendmentPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, facts } = file;
  return (
    <PendingReviews
      {...{ file, title, act: "amendReview", verb: "更正" }}
      form={(review) => (
        <AmendReviewForm
          {...{ id, version, reviewId: review.id, entry: reviewEntryOf(review) }}
          today={facts.today}
          action={amend}
        />
      )}
    />
  );
}
