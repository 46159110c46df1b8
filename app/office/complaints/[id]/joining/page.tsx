import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { JoinForm } from "@/components/complaints/join-forms";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { joinableCases } from "@/lib/complaints/queries/joinable-cases";
import { limitationOfComplaint } from "@/lib/complaints/queries/limitation-of-complaint";
import { found } from "@/lib/found";
import { join } from "./actions";

export const metadata: Metadata = { title: "并入在办案件" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const cases = await joinableCases(officer, { organId: file.organId, employerId: file.facts.employerId });
  const limitation = await limitationOfComplaint(file);
  return (
    <ComplaintActPage
      limitation={limitation}
      title="并入在办案件"
      file={file}
      refusal={complaintActRefusal(officer, file.facts, "join")}
    >
      <JoinForm id={file.id} version={file.version} action={join} cases={cases} />
    </ComplaintActPage>
  );
}
