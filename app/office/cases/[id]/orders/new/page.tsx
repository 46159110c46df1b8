import type { Metadata } from "next";
import { OrderForm } from "@/components/orders/order-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { orderableTotal } from "@/lib/claims/queries/pay-list";
import { found } from "@/lib/found";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { groundsOf } from "@/lib/orders/grounds";
import { whyNot } from "@/lib/orders/labels";
import { orderDesk } from "@/lib/orders/queries/order-desk";
import { propose } from "./actions";

export const metadata: Metadata = { title: "拟制限期改正指令书" };

export default async function NewOrderPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, findings, gatherRefusal } = await found(orderDesk(officer, (await params).id, now()));
  const grounds = groundsOf(findings);
  const refusal = gatherRefusal ?? (grounds.length === 0 ? "finding_not_proved" : null);
  return (
    <ActSection title="拟制限期改正指令书" backHref={`/office/cases/${kase.id}/orders`} refusal={whyNot(refusal)}>
      <OrderForm
        place={{ caseId: kase.id }}
        items={[]}
        grounds={grounds}
        earliest={addDays(legalDate(now()), 1)}
        ledger={await orderableTotal(kase.id)}
        action={propose}
      />
    </ActSection>
  );
}
