import type { Metadata } from "next";
import { DefianceForm } from "@/components/orders/defiance-form";
import { ProofList } from "@/components/orders/proof-list";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderItemFile } from "@/lib/orders/queries/order-file";
import { recordAsDefied } from "./actions";

export const metadata: Metadata = { title: "认定逾期未改正" };

type Props = { params: Promise<{ id: string; orderId: string; itemId: string }> };

export default async function DefiancePage({ params }: Props) {
  const officer = await requireOfficer();
  const { order, item } = await found(orderItemFile(officer, await params, now()));
  return (
    <ActSection
      title={`认定逾期未改正：第${item.ordinal}项`}
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(item.refusalOf("defy"))}
    >
      <p className="mb-3 max-w-measure">
        {item.action}（改正期限{item.dueOn}，含当日）
      </p>
      <p className="mb-3">指令书送达日期：{order.servedOn ?? "尚无送达记录"}</p>
      <div className="mb-5">
        <ProofList proofs={item.proofs} />
      </div>
      <DefianceForm id={item.id} version={item.version} action={recordAsDefied} />
    </ActSection>
  );
}
