import type { Metadata } from "next";
import { ConfirmAddressForm } from "@/components/deliveries/confirm-address-form";
import { DeliverySection } from "@/components/deliveries/delivery-section";
import { requireOfficer } from "@/lib/auth/session";
import { partiesOf } from "@/lib/deliveries/queries/confirmations";
import { found } from "@/lib/found";
import { confirm } from "./actions";

export const metadata: Metadata = { title: "送达地址确认书" };

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  const { parties, refusal } = await found(partiesOf(officer, id));
  return (
    <DeliverySection title="制作送达地址确认书" caseId={id} refusal={refusal}>
      <ConfirmAddressForm caseId={id} parties={parties} action={confirm} />
    </DeliverySection>
  );
}
