import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { EmployerSearch } from "@/components/employers/employer-search";
import { MergeCandidates } from "@/components/employers/merge-candidates";
import { MergeForm } from "@/components/employers/merge-form";
import { MergePreviewView } from "@/components/employers/merge-preview-view";
import { requireOfficer } from "@/lib/auth/session";
import { mergePreview } from "@/lib/desk/queries/merge-preview";
import { MergeQuery } from "@/lib/employers/filter";
import { mergeRefusal } from "@/lib/employers/policy";
import { employersToChoose } from "@/lib/employers/queries/employer";
import { keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { merge } from "./actions";

export const metadata: Metadata = { title: "与另一档案合并" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(keptEmployerFile(officer, (await params).id));
  const { q, into } = MergeQuery.parse(await searchParams);
  const words = q ?? file.name;
  const candidates = (await employersToChoose(officer, words)).filter((one) => one.id !== file.id);
  const preview = into ? await mergePreview(officer, file.id, into) : undefined;
  return (
    <EmployerActPage title="与另一档案合并" file={file} refusal={mergeRefusal(officer)}>
      <EmployerSearch words={words} />
      <MergeCandidates id={file.id} words={words} candidates={candidates} />
      {preview ? (
        <>
          <MergePreviewView preview={preview} />
          <MergeForm id={file.id} intoId={preview.into.id} intoName={preview.into.name} action={merge} />
        </>
      ) : null}
    </EmployerActPage>
  );
}
