import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { CorrectComplainantForm } from "@/components/complaints/correct-complainant-form";
import { OtherKind } from "@/components/complaints/other-kind";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { correct } from "./actions";

export const metadata: Metadata = { title: "更正投诉人信息" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const refusal = complaintActRefusal(officer, file.facts, "correctComplainant");
  return (
    <>
      <ComplaintActPage title="更正投诉人信息" file={file} refusal={refusal}>
        <CorrectComplainantForm file={file} action={correct} />
      </ComplaintActPage>
      <OtherKind kind={file.kind} />
    </>
  );
}
