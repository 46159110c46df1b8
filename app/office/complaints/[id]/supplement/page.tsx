import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { RequestSupplementForm } from "@/components/complaints/supplement-forms";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { ask } from "./actions";

export const metadata: Metadata = { title: "告知补正" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  return (
    <ComplaintActPage
      title="告知补正"
      file={file}
      refusal={complaintActRefusal(officer, file.facts, "requestSupplement")}
    >
      <RequestSupplementForm id={file.id} version={file.version} isTip={file.kind === "tip"} action={ask} />
    </ComplaintActPage>
  );
}
