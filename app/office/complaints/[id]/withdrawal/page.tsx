import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { WithdrawForm } from "@/components/complaints/withdraw-form";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "登记撤回投诉" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const today = legalDate(now());
  return (
    <ComplaintActPage title="登记撤回投诉" file={file} refusal={complaintActRefusal(officer, file.facts, "withdraw")}>
      <WithdrawForm id={file.id} version={file.version} workers={file.workerCount} today={today} action={withdraw} />
    </ComplaintActPage>
  );
}
