import type { Metadata } from "next";
import { ReasonForm } from "@/components/orders/reason-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderFile } from "@/lib/orders/queries/order-file";
import { revoke } from "./actions";

export const metadata: Metadata = { title: "撤销指令书" };

export default async function RevocationPage({ params }: { params: Promise<{ id: string; orderId: string }> }) {
  const officer = await requireOfficer();
  const order = await found(orderFile(officer, await params, now()));
  return (
    <ActSection
      title="撤销指令书"
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(order.refusalOf("revoke"))}
    >
      <ReasonForm
        id={order.id}
        version={order.version}
        verb="撤销指令书"
        label="撤销的理由"
        help="由下达的监察机构负责人撤销。理由写入撤销限期改正指令通知书，用人单位可以看到。"
        next="制发撤销限期改正指令通知书，指令书已经送达的，通知书也须送达；尚未改正的事项停止计算期限。"
        action={revoke}
      />
    </ActSection>
  );
}
