import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { PublicFormView } from "@/components/complaints/public-form-view";
import { placesOfWork } from "@/lib/agencies/queries";
import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { formChecks, standingDraft } from "@/lib/complaints/queries/draft";
import { draftPhotos } from "@/lib/complaints/queries/photos";
import { askedPage, formHref, showsPhotos } from "@/lib/complaints/questions";
import { mayBeginDraft } from "@/lib/draft-door";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  return { title: (await searchParams).wrong ? "错误：我要投诉" : "我要投诉" };
}

export default async function NewComplaintPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await searchParams;
  const token = await visitorCookie("draft-complaint");
  const draft = await standingDraft("complaint", token, now());
  const page = askedPage("complaint", asked.page);
  const checks = await formChecks(now());
  const elsewhere = formHref("complaint", page, draft?.answers, checks);
  if (elsewhere !== null) redirect(elsewhere);
  return (
    <PublicFormView
      kind="complaint"
      page={page}
      draft={draft}
      asked={asked}
      places={await placesOfWork()}
      checks={checks}
      mayBegin={draft !== null || (await mayBeginDraft(await headers()))}
      photos={token !== null && draft !== null && showsPhotos(page) ? await draftPhotos(token, now()) : []}
    />
  );
}
