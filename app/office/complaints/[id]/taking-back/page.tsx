import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { TakeBackForm } from "@/components/complaints/take-back-form";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { lookAnew } from "./actions";

export const metadata: Metadata = { title: "重新审查" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const { id, version } = file;
  const was = file.state === "handed_over" || file.state === "withdrawn" ? file.state : "declined";
  const refusal = complaintActRefusal(officer, file.facts, "takeBack");
  return (
    <ComplaintActPage title="重新审查" file={file} refusal={refusal}>
      <TakeBackForm {...{ id, version, was }} isTip={file.kind === "tip"} today={legalDate(now())} action={lookAnew} />
    </ComplaintActPage>
  );
}
