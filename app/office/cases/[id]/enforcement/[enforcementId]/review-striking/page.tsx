import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { StrikeReviewForm } from "@/components/enforcement/review-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementActLabels } from "@/lib/enforcement/labels";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { reviewWords } from "@/lib/enforcement/review-labels";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { strike } from "./actions";

const title = enforcementActLabels.strikeReview;

export const metadata: Metadata = { title };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function ReviewStrikingPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  const refusal = file.refusalOf("strikeReview");
  const pending = refusal === null ? file.reviews.filter(({ result }) => result === null) : [];
  return (
    <>
      {refusal === null ? null : (
        <ActSection title={title} refusal={refusal}>
          {null}
        </ActSection>
      )}
      {pending.map((review) => (
        <ActSection key={review.id} title={`注销：${reviewWords(review)}`} refusal={null}>
          <StrikeReviewForm {...{ id, version, reviewId: review.id }} action={strike} />
        </ActSection>
      ))}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
