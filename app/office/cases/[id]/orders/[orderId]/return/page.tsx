import type { Metadata } from "next";
import { OrderProposal } from "@/components/orders/order-proposal";
import { GiveBackForm } from "@/components/returns/give-back-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderFile } from "@/lib/orders/queries/order-file";
import { giveBack } from "./actions";

export const metadata: Metadata = { title: "退回" };

export default async function ReturnPage({ params }: { params: Promise<{ id: string; orderId: string }> }) {
  const officer = await requireOfficer();
  const order = await found(orderFile(officer, await params, now()));
  return (
    <ActSection
      title="退回"
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(order.refusalOf("giveBack"))}
    >
      <OrderProposal order={order} />
      <GiveBackForm matter="order" id={order.id} version={order.version} action={giveBack} />
    </ActSection>
  );
}
