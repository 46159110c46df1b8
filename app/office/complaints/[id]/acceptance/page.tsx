import type { Metadata } from "next";
import { AcceptForm } from "@/components/complaints/accept-form";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { requireOfficer } from "@/lib/auth/session";
import { openingProposal } from "@/lib/complaints/labels";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { limitationOfComplaint } from "@/lib/complaints/queries/limitation-of-complaint";
import { found } from "@/lib/found";
import { topicWords } from "@/lib/kernel/topics";
import { accept } from "./actions";

export const metadata: Metadata = { title: "受理并立案" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const limitation = await limitationOfComplaint(file);
  const employer = file.employer?.name ?? file.respondentName;
  return (
    <ComplaintActPage
      limitation={limitation}
      title="受理并立案"
      file={file}
      refusal={complaintActRefusal(officer, file.facts, "accept")}
    >
      <AcceptForm
        id={file.id}
        version={file.version}
        action={accept}
        title={`${employer}涉嫌${topicWords(file)}案`}
        proposal={openingProposal(file, employer)}
      />
    </ComplaintActPage>
  );
}
