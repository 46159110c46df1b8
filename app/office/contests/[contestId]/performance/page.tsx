import type { Metadata } from "next";
import { PerformContestForm } from "@/components/contests/contest-forms";
import { actCrumbsOf } from "@/components/contests/contest-view";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { contestHref } from "@/lib/contests/act-links";
import { contestActLabels, whyNot } from "@/lib/contests/labels";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { perform } from "./actions";

const title = contestActLabels.perform;

export const metadata: Metadata = { title };

export default async function ContestPerformancePage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const { id, number } = contest;
  const refusal = whyNot(contest.refusalOf("perform"));
  return (
    <ActPage {...{ title, number, refusal, crumbs: actCrumbsOf(contest), backHref: contestHref(id) }}>
      <PerformContestForm {...{ id, version: contest.version }} today={legalDate(now())} action={perform} />
    </ActPage>
  );
}
