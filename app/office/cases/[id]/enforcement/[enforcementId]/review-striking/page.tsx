import type { Metadata } from "next";
import { PendingReviews } from "@/components/enforcement/pending-reviews";
import { StrikeReviewForm } from "@/components/enforcement/review-forms";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementActLabels } from "@/lib/enforcement/labels";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { strike } from "./actions";

const title = enforcementActLabels.strikeReview;

export const metadata: Metadata = { title };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function ReviewStrikingPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version } = file;
  return (
    <PendingReviews
      {...{ file, title, act: "strikeReview", verb: "注销" }}
      form={(review) => <StrikeReviewForm {...{ id, version, reviewId: review.id }} action={strike} />}
    />
  );
}
