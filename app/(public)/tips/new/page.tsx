import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { PublicFormView } from "@/components/complaints/public-form-view";
import { placesOfWork } from "@/lib/agencies/queries";
import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { formChecks, standingDraft } from "@/lib/complaints/queries/draft";
import { askedPage, formHref } from "@/lib/complaints/questions";
import { mayBeginDraft } from "@/lib/draft-door";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  return { title: (await searchParams).wrong ? "错误：我要举报" : "我要举报" };
}

export default async function NewTipPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams;
  const draft = await standingDraft("tip", await visitorCookie("draft-tip"), now());
  const page = askedPage("tip", asked.page);
  const checks = await formChecks(now());
  const elsewhere = formHref("tip", page, draft?.answers, checks);
  if (elsewhere !== null) redirect(elsewhere);
  return (
    <PublicFormView
      kind="tip"
      page={page}
      draft={draft}
      asked={asked}
      places={await placesOfWork()}
      checks={checks}
      mayBegin={draft !== null || (await mayBeginDraft(await headers()))}
    />
  );
}
