import type { Metadata } from "next";
import { EmployerSearch } from "@/components/employers/employer-search";
import { IssueGuidanceForm } from "@/components/guidance/guidance-forms";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { employersLike } from "@/lib/employers/queries/employer";
import { whyNot } from "@/lib/guidance/labels";
import { issueRefusal } from "@/lib/guidance/policy";
import type { SearchParams } from "@/lib/kernel/search-params";
import { issue } from "./actions";

export const metadata: Metadata = { title: "发出行政指导" };

const PATH = "/office/guidance";

export default async function NewGuidancePage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : "";
  return (
    <ActPage
      title="发出行政指导"
      crumbs={[{ href: PATH, label: "行政指导" }]}
      refusal={whyNot(issueRefusal(officer))}
      backHref={PATH}
    >
      <EmployerSearch words={words} />
      <IssueGuidanceForm key={words} candidates={await employersLike(officer, words)} action={issue} />
    </ActPage>
  );
}
