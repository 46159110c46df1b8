import type { Metadata } from "next";
import { OrderForm } from "@/components/orders/order-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { orderableTotal } from "@/lib/claims/queries/pay-list";
import { found } from "@/lib/found";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { groundsOf, typedItems } from "@/lib/orders/grounds";
import { whyNot } from "@/lib/orders/labels";
import { orderDesk } from "@/lib/orders/queries/order-desk";
import { orderFile } from "@/lib/orders/queries/order-file";
import { revise } from "./actions";

export const metadata: Metadata = { title: "修改后再呈报" };

export default async function RevisionPage({ params }: { params: Promise<{ id: string; orderId: string }> }) {
  const officer = await requireOfficer();
  const order = await found(orderFile(officer, await params, now()));
  const { findings } = await found(orderDesk(officer, order.caseId, now()));
  return (
    <ActSection
      title="修改后再呈报"
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(order.refusalOf("revise"))}
    >
      <OrderForm
        place={{ id: order.id, version: order.version }}
        items={typedItems(order.items)}
        lateBecause={order.lateBecause}
        grounds={groundsOf(findings)}
        earliest={addDays(legalDate(now()), 1)}
        ledger={await orderableTotal(order.caseId)}
        action={revise}
      />
    </ActSection>
  );
}
