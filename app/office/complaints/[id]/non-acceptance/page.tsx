import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { DeclineForm } from "@/components/complaints/decline-form";
import { requireOfficer } from "@/lib/auth/session";
import { unclearFault } from "@/lib/complaints/fault-policy";
import { complaintRefusals } from "@/lib/complaints/labels";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { limitationOfComplaint } from "@/lib/complaints/queries/limitation-of-complaint";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { decline } from "./actions";

export const metadata: Metadata = { title: "不予受理" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const limitation = await limitationOfComplaint(file);
  const unclear = unclearFault("employer_unclear", { ...file, today: legalDate(now()) });
  return (
    <ComplaintActPage
      limitation={limitation}
      title="不予受理"
      file={file}
      refusal={complaintActRefusal(officer, file.facts, "decline")}
    >
      <DeclineForm
        id={file.id}
        version={file.version}
        unclear={unclear === null ? null : complaintRefusals[unclear]}
        action={decline}
      />
    </ComplaintActPage>
  );
}
