import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { UnjoinForm } from "@/components/complaints/join-forms";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { unjoin } from "./actions";

export const metadata: Metadata = { title: "撤销并案" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  return (
    <ComplaintActPage title="撤销并案" file={file} refusal={complaintActRefusal(officer, file.facts, "unjoin")}>
      <UnjoinForm id={file.id} version={file.version} action={unjoin} caseNumber={file.caseNumber ?? ""} />
    </ComplaintActPage>
  );
}
