import type { Metadata } from "next";
import { RetractResultForm } from "@/components/contests/contest-forms";
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
import { retract } from "./actions";

const title = contestActLabels.retractResult;

export const metadata: Metadata = { title };

export default async function ContestResultRetractionPage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const { id, number } = contest;
  const refusal = whyNot(contest.refusalOf("retractResult"));
  const fileId = contest.caseId ?? contest.complaintId ?? "";
  const done = refusal === null && contest.isFileSeen ? await doneUpon(officer, { id, fileId }) : [];
  const acts = done.map((event) => ({ ...eventItem(event), href: doneHref(event, contest.caseId) }));
  return (
    <ActPage {...{ title, number, refusal, crumbs: actCrumbsOf(contest), backHref: contestHref(id) }}>
      <p className="mb-4 max-w-measure">
        复议机关、法院其实还没有作出结果，或者整条登记有误、重复的，先撤回结果，再更正登记内容或者注销。结果有误的，办理“更正结果”。
      </p>
      <DoneUpon acts={acts} />
      <RetractResultForm {...{ id, version: contest.version }} action={retract} />
    </ActPage>
  );
}
