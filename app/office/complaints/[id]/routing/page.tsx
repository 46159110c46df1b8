import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { ContestRoutingForm } from "@/components/complaints/routing-forms";
import { RoutingReasons } from "@/components/complaints/routing-section";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { proposableOrgans, routingOf } from "@/lib/complaints/queries/routing";
import { found } from "@/lib/found";
import { contest } from "./actions";

export const metadata: Metadata = { title: "提出管辖异议" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const [routing, organs] = await Promise.all([routingOf(file), proposableOrgans(file)]);
  const refusal = complaintActRefusal(officer, file.facts, "contestRouting");
  return (
    <ComplaintActPage title="提出管辖异议" file={file} refusal={refusal}>
      <RoutingReasons routing={routing} />
      <ContestRoutingForm id={file.id} version={file.version} organs={organs} action={contest} />
    </ComplaintActPage>
  );
}
