import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { ReissueCodeForm } from "@/components/complaints/reissue-code-form";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { reissue } from "./actions";

export const metadata: Metadata = { title: "补发查询码" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  return (
    <ComplaintActPage title="补发查询码" file={file} refusal={complaintActRefusal(officer, file.facts, "reissueCode")}>
      <ReissueCodeForm id={file.id} version={file.version} action={reissue} />
    </ComplaintActPage>
  );
}
