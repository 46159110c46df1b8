import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { EmployerSearch } from "@/components/employers/employer-search";
import { MergeForm } from "@/components/employers/merge-form";
import { requireOfficer } from "@/lib/auth/session";
import { mergeRefusal } from "@/lib/employers/policy";
import { employersLike } from "@/lib/employers/queries/employer";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { merge } from "./actions";

export const metadata: Metadata = { title: "与另一档案合并" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(employerFile(officer, (await params).id));
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : file.name;
  const candidates = (await employersLike(officer, words)).filter((one) => one.id !== file.id);
  return (
    <EmployerActPage title="与另一档案合并" file={file} refusal={mergeRefusal(officer)}>
      <EmployerSearch words={words} />
      <MergeForm key={words} id={file.id} candidates={candidates} action={merge} />
    </EmployerActPage>
  );
}
