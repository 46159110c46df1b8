import type { Metadata } from "next";
import { IssueForm } from "@/components/orders/issue-form";
import { OrderProposal } from "@/components/orders/order-proposal";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderFile } from "@/lib/orders/queries/order-file";
import { issue } from "./actions";

export const metadata: Metadata = { title: "同意并下达" };

export default async function IssuePage({ params }: { params: Promise<{ id: string; orderId: string }> }) {
  const officer = await requireOfficer();
  const order = await found(orderFile(officer, await params, now()));
  return (
    <ActSection
      title="同意并下达"
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(order.refusalOf("issue"))}
    >
      <OrderProposal order={order} />
      <IssueForm id={order.id} version={order.version} action={issue} />
    </ActSection>
  );
}
