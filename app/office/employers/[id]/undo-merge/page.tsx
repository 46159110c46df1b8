import type { Metadata } from "next";
import { EmployerActPage } from "@/components/employers/employer-act-page";
import { UndoMergeForm } from "@/components/employers/undo-merge-form";
import { requireOfficer } from "@/lib/auth/session";
import { mergeRefusal } from "@/lib/employers/policy";
import { keptEmployerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { undo } from "./actions";

export const metadata: Metadata = { title: "撤销合并" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(keptEmployerFile(officer, (await params).id));
  return (
    <EmployerActPage title="撤销合并" file={file} refusal={mergeRefusal(officer)}>
      <UndoMergeForm id={file.id} action={undo} />
    </EmployerActPage>
  );
}
