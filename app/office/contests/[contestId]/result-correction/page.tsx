import type { Metadata } from "next";
import { CorrectContestForm } from "@/components/contests/contest-result-forms";
import { resultOf } from "@/components/contests/contest-shown";
import { actCrumbsOf } from "@/components/contests/contest-view";
import { DoneUpon } from "@/components/contests/done-upon";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { contestHref, doneHref } from "@/lib/contests/act-links";
import { contestActLabels, whyNot } from "@/lib/contests/labels";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { doneUpon } from "@/lib/contests/queries/done-upon";
import { eventItem } from "@/lib/event-words";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { correct } from "./actions";

const title = contestActLabels.correctResult;

export const metadata: Metadata = { title };

export default async function ContestResultCorrectionPage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const { id, number } = contest;
  const refusal = whyNot(contest.refusalOf("correctResult"));
  const fileId = contest.caseId ?? contest.complaintId ?? "";
  const done = refusal === null && contest.isFileSeen ? await doneUpon(officer, { id, fileId }) : [];
  const acts = done.map((event) => ({ ...eventItem(event), href: doneHref(event, contest.caseId) }));
  return (
    <ActPage {...{ title, number, refusal, crumbs: actCrumbsOf(contest), backHref: contestHref(id) }}>
      <p className="mb-4 max-w-measure">结果是误登记的，或者第二审、再审改变了结果的，按生效的结果更正。</p>
      <DoneUpon acts={acts} />
      <CorrectContestForm contest={resultOf(contest)} today={legalDate(now())} action={correct} />
    </ActPage>
  );
}
