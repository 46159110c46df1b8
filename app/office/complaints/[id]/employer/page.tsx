import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { LinkEmployerForm } from "@/components/complaints/link-employer-form";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { employersToChoose } from "@/lib/employers/queries/employer";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { link } from "./actions";

export const metadata: Metadata = { title: "登记被投诉单位" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : file.respondentName;
  const candidates = await employersToChoose(officer, words);
  return (
    <ComplaintActPage
      title="登记被投诉单位"
      file={file}
      refusal={complaintActRefusal(officer, file.facts, "correctEntry")}
    >
      <LinkEmployerForm id={file.id} version={file.version} action={link} words={words} candidates={candidates} />
    </ComplaintActPage>
  );
}
