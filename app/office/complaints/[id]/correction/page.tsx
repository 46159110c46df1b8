import type { Metadata } from "next";
import { AmendForm } from "@/components/complaints/amend-form";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { OtherKind } from "@/components/complaints/other-kind";
import { requireOfficer } from "@/lib/auth/session";
import { receivedDayFault } from "@/lib/complaints/fault-policy";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { amend } from "./actions";

export const metadata: Metadata = { title: "更正登记内容" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  return (
    <>
      <ComplaintActPage title="更正登记内容" file={file} refusal={complaintActRefusal(officer, file.facts, "amend")}>
        <AmendForm file={file} action={amend} mayMoveReceipt={receivedDayFault(officer) === null} />
      </ComplaintActPage>
      <OtherKind kind={file.kind} />
    </>
  );
}
