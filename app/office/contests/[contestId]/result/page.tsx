import type { Metadata } from "next";
import { ContestResultForm } from "@/components/contests/contest-result-forms";
import { resultOf } from "@/components/contests/contest-shown";
import { actCrumbsOf } from "@/components/contests/contest-view";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { contestHref } from "@/lib/contests/act-links";
import { contestActLabels, whyNot } from "@/lib/contests/labels";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { conclude } from "./actions";

const title = contestActLabels.conclude;

export const metadata: Metadata = { title };

export default async function ContestResultPage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const { id, number } = contest;
  const refusal = whyNot(contest.refusalOf("conclude"));
  return (
    <ActPage {...{ title, number, refusal, crumbs: actCrumbsOf(contest), backHref: contestHref(id) }}>
      <ContestResultForm contest={resultOf(contest)} today={legalDate(now())} action={conclude} />
    </ActPage>
  );
}
