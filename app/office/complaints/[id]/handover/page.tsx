import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { HandOverForm } from "@/components/complaints/hand-over-form";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { found } from "@/lib/found";
import { handOver } from "./actions";

export const metadata: Metadata = { title: "移送" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  return (
    <ComplaintActPage title="移送" file={file} refusal={complaintActRefusal(officer, file.facts, "handOver")}>
      <HandOverForm id={file.id} version={file.version} action={handOver} />
    </ComplaintActPage>
  );
}
