import { ButtonLink } from "@/components/ui/button";
import type { EnforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { reviewWords } from "@/lib/enforcement/review-labels";
import { ActSection } from "./act-section";

type Review = EnforcementFile["reviews"][number];
type Props = {
  file: EnforcementFile;
  act: "amendReview" | "strikeReview";
  title: string;
  verb: string;
  form: (review: Review) => React.ReactNode;
};

/** The reviews of an account that wait for their result, each with the form of what is done to its entry. */
export function PendingReviews({ file: { id, caseId, reviews, refusalOf }, act, title, verb, form }: Props) {
  const refusal = refusalOf(act);
  const pending = refusal === null ? reviews.filter(({ result }) => result === null) : [];
  return (
    <>
      {refusal === null ? null : (
        <ActSection title={title} refusal={refusal}>
          {null}
        </ActSection>
      )}
      {pending.map((review) => (
        <ActSection key={review.id} title={`${verb}：${reviewWords(review)}`} refusal={null}>
          {form(review)}
        </ActSection>
      ))}
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
