import type { Metadata } from "next";
import { DoneUpon } from "@/components/contests/done-upon";
import { ActSection } from "@/components/enforcement/act-section";
import { ReviewResultForm } from "@/components/enforcement/review-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { doneHref } from "@/lib/contests/act-links";
import { doneUpon } from "@/lib/contests/queries/done-upon";
import { enforcementActLabels } from "@/lib/enforcement/labels";
import { annullingResults } from "@/lib/enforcement/lifecycle";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { decidedSums } from "@/lib/enforcement/standing";
import { eventItem } from "@/lib/event-words";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { correct } from "./actions";

export const metadata: Metadata = { title: enforcementActLabels.correctResult };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function ResultCorrectionPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  const refusal = file.refusalOf("correctResult");
  const done = refusal === null ? await doneUpon(officer, { id, fileId: caseId }) : [];
  const acts = done.map((event) => ({ ...eventItem(event), href: doneHref(event, caseId) }));
  const wrong = file.reviews.find(({ result }) => result !== null && annullingResults.includes(result));
  return (
    <>
      <ActSection title={enforcementActLabels.correctResult} refusal={refusal}>
        <p className="mb-4 max-w-measure">撤销是误登记的，或者第二审、再审改变了撤销的，按生效的结果更正。</p>
        <DoneUpon acts={acts} />
        <ReviewResultForm
          id={id}
          version={version}
          today={file.facts.today}
          kind={wrong?.kind ?? "reconsideration"}
          decided={decidedSums(file)}
          action={correct}
        />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
