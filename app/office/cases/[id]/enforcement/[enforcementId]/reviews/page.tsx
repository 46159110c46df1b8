import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { ReplyForm, ReviewForm, ReviewResultForm } from "@/components/enforcement/review-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { isToConclude } from "@/lib/enforcement/lifecycle";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { reviewWords } from "@/lib/enforcement/review-labels";
import { decidedSums } from "@/lib/enforcement/standing";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { conclude, record, reply } from "./actions";

export const metadata: Metadata = { title: "复议、诉讼" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function ReviewsPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  const refusal = file.refusalOf("concludeReview");
  const waiting = refusal === null ? file.reviews.filter(isToConclude) : [];
  return (
    <>
      <ActSection title="提交复议答复" refusal={file.refusalOf("answerReview")}>
        <ReplyForm id={id} version={version} today={file.facts.today} action={reply} />
      </ActSection>
      {refusal === null ? null : (
        <ActSection title="登记结果" refusal={refusal}>
          {null}
        </ActSection>
      )}
      {waiting.map((review) => (
        <ActSection key={review.id} title={`登记结果：${reviewWords(review)}`} refusal={null}>
          <ReviewResultForm
            id={id}
            version={version}
            reviewId={review.id}
            today={file.facts.today}
            kind={review.kind}
            decided={decidedSums(file)}
            action={conclude}
          />
        </ActSection>
      ))}
      <ActSection title="登记受理" refusal={file.refusalOf("recordReview")}>
        <ReviewForm id={id} version={version} today={file.facts.today} action={record} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
