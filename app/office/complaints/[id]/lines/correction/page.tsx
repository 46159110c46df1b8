import type { Metadata } from "next";
import { AmendLinesForm } from "@/components/complaints/amend-line-forms";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { amend } from "./actions";

export const metadata: Metadata = { title: "更正请求明细" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const refusal = complaintActRefusal(officer, file.facts, "amendLines");
  return (
    <ComplaintActPage title="更正请求明细" file={file} refusal={refusal}>
      <p className="text-muted">只改一行里的内容的，在本件“请求明细”里点该行的“更正”。</p>
      <AmendLinesForm place={{ id: file.id, version: file.version }} statedFen={file.statedFen} action={amend} />
    </ComplaintActPage>
  );
}
