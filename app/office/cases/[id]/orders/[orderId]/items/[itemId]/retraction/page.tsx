import type { Metadata } from "next";
import { ProofList } from "@/components/orders/proof-list";
import { RetractForm } from "@/components/orders/retract-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderItemFile } from "@/lib/orders/queries/order-file";
import { retract } from "./actions";

export const metadata: Metadata = { title: "撤回已改正的认定" };

type Props = { params: Promise<{ id: string; orderId: string; itemId: string }> };

export default async function RetractionPage({ params }: Props) {
  const officer = await requireOfficer();
  const { order, item } = await found(orderItemFile(officer, await params, now()));
  const wasDefied = item.defiedOn !== null;
  return (
    <ActSection
      title={`撤回已改正的认定：第${item.ordinal}项`}
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(item.refusalOf(wasDefied ? "retractLate" : "retract"))}
    >
      <p className="mb-3 max-w-measure">
        {item.action}（改正期限{item.dueOn}，含当日）
      </p>
      <div className="mb-5">
        <ProofList proofs={item.proofs} />
      </div>
      <RetractForm id={item.id} version={item.version} wasDefied={wasDefied} action={retract} />
    </ActSection>
  );
}
