import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { ReceiveSupplementForm } from "@/components/complaints/supplement-forms";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { receive } from "./actions";

export const metadata: Metadata = { title: "登记补正材料" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  return (
    <ComplaintActPage
      title="登记补正材料"
      file={file}
      refusal={complaintActRefusal(officer, file.facts, "receiveSupplement")}
    >
      <ReceiveSupplementForm
        {...{ id: file.id, version: file.version, asked: file.supplementAsked ?? "" }}
        isTip={file.kind === "tip"}
        today={legalDate(now())}
        action={receive}
      />
    </ComplaintActPage>
  );
}
