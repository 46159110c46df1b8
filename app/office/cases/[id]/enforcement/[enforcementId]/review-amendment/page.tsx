import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { reviewEntryOf } from "@/components/enforcement/review-entry";
import { AmendReviewForm } from "@/components/enforcement/review-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementActLabels } from "@/lib/enforcement/labels";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { reviewWords } from "@/lib/enforcement/review-labels";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { amend } from "./actions";

const title = enforcementActLabels.amendReview;

export const metadata: Metadata = { title };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function ReviewAmendmentPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId, facts } = file;
  const refusal = file.refusalOf("amendReview");
  const pending = refusal === null ? file.reviews.filter(({ result }) => result === null) : [];
  return (
    <>
      {refusal === null ? null : (
        <ActSection title={title} refusal={refusal}>
          {null}
        </ActSection>
      )}
      {pending.map((review) => (
        <ActSection key={review.id} title={`更正：${reviewWords(review)}`} refusal={null}>
          <AmendReviewForm
            {...{ id, version, reviewId: review.id, entry: reviewEntryOf(review) }}
            today={facts.today}
            action={amend}
          />
        </ActSection>
      ))}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
