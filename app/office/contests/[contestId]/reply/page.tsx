import type { Metadata } from "next";
import { actCrumbsOf } from "@/components/contests/contest-view";
import { ReplyForm } from "@/components/enforcement/review-forms";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { contestHref } from "@/lib/contests/act-links";
import { contestActLabels, whyNot } from "@/lib/contests/labels";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { reply } from "./actions";

export const metadata: Metadata = { title: contestActLabels.reply };

export default async function ContestReplyPage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const { id, version, number } = contest;
  const refusal = whyNot(contest.refusalOf("reply"));
  return (
    <ActPage
      {...{ number, refusal, title: contestActLabels.reply, crumbs: actCrumbsOf(contest), backHref: contestHref(id) }}
    >
      <ReplyForm id={id} version={version} today={legalDate(now())} action={reply} />
    </ActPage>
  );
}
