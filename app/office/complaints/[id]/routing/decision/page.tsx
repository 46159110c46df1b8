import type { Metadata } from "next";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { SettleRoutingForm } from "@/components/complaints/routing-forms";
import { RoutingReasons } from "@/components/complaints/routing-section";
import { requireOfficer } from "@/lib/auth/session";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { routingChoice, routingOf } from "@/lib/complaints/queries/routing";
import { found } from "@/lib/found";
import { settle } from "./actions";

export const metadata: Metadata = { title: "决定管辖" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const [routing, { decider, organs }] = await Promise.all([routingOf(file), routingChoice(file)]);
  const refusal = complaintActRefusal(officer, file.facts, "settleRouting");
  const form = { id: file.id, version: file.version, organs, isAbove: decider.isAbove };
  return (
    <ComplaintActPage title="决定管辖" file={file} refusal={refusal}>
      <RoutingReasons routing={routing} />
      <SettleRoutingForm {...form} proposedOrganId={routing.contest?.proposedOrganId ?? ""} action={settle} />
    </ComplaintActPage>
  );
}
