import type { Metadata } from "next";
import { ReasonForm } from "@/components/orders/reason-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderFile } from "@/lib/orders/queries/order-file";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "撤回呈报" };

export default async function WithdrawalPage({ params }: { params: Promise<{ id: string; orderId: string }> }) {
  const officer = await requireOfficer();
  const order = await found(orderFile(officer, await params, now()));
  return (
    <ActSection
      title="撤回呈报"
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(order.refusalOf("withdraw"))}
    >
      <ReasonForm
        id={order.id}
        version={order.version}
        verb="撤回呈报"
        label="撤回的理由"
        next="本次呈报终止，指令书不下达。"
        action={withdraw}
      />
    </ActSection>
  );
}
