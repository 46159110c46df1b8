import type { Metadata } from "next";
import { StrikeContestForm } from "@/components/contests/contest-forms";
import { actCrumbsOf } from "@/components/contests/contest-view";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { contestHref } from "@/lib/contests/act-links";
import { contestActLabels, whyNot } from "@/lib/contests/labels";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { found } from "@/lib/found";
import { strike } from "./actions";

const title = contestActLabels.strike;

export const metadata: Metadata = { title };

export default async function ContestStrikingPage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const { id, number } = contest;
  const refusal = whyNot(contest.refusalOf("strike"));
  return (
    <ActPage {...{ title, number, refusal, crumbs: actCrumbsOf(contest), backHref: contestHref(id) }}>
      <StrikeContestForm {...{ id, version: contest.version }} action={strike} />
    </ActPage>
  );
}
