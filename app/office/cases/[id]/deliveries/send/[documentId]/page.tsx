import type { Metadata } from "next";
import { DeliveryForm } from "@/components/deliveries/delivery-form";
import { DeliverySection } from "@/components/deliveries/delivery-section";
import { FormHead } from "@/components/deliveries/form-head";
import { requireOfficer } from "@/lib/auth/session";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { found } from "@/lib/found";
import { send } from "../../actions";

export const metadata: Metadata = { title: "登记寄出、委托、公告" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function SendDeliveryPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  const facts = await found(deliveryForm(officer, id, documentId));
  return (
    <DeliverySection title="登记寄出、委托、公告" caseId={id} refusal={facts.refusal}>
      <FormHead facts={facts} />
      <DeliveryForm facts={facts} when="sent" action={send} />
    </DeliverySection>
  );
}
