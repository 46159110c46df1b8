import type { Metadata } from "next";
import { ProofNoteForm } from "@/components/orders/proof-note-form";
import { ProofUploader } from "@/components/orders/proof-uploader";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderItemFile } from "@/lib/orders/queries/order-file";
import { detach, prove } from "./actions";

export const metadata: Metadata = { title: "代录用人单位报送的证明" };

type Props = { params: Promise<{ id: string; orderId: string; itemId: string }> };

export default async function ProofPage({ params }: Props) {
  const officer = await requireOfficer();
  const { order, item } = await found(orderItemFile(officer, await params, now()));
  return (
    <ActSection
      title={`代录用人单位报送的证明：第${item.ordinal}项`}
      backHref={`/office/cases/${order.caseId}/orders/${order.id}`}
      refusal={whyNot(item.refusalOf(item.state === "defied" ? "proveLate" : "prove"))}
    >
      <p className="mb-3 max-w-measure">
        {item.action}（改正期限{item.dueOn}，含当日）
      </p>
      <p className="mb-3 max-w-measure text-muted">
        用人单位交来纸质材料时使用。录入证明的人不能自己复查，由另一名承办人复查。
      </p>
      <ProofUploader href={`/uploads/order-items/${item.id}`} unsent={item.unsent} detach={detach} />
      <ProofNoteForm
        id={item.id}
        version={item.version}
        help="写明用人单位何时、由谁交来什么材料。"
        next="由另一名承办人复查。"
        action={prove}
      />
    </ActSection>
  );
}
