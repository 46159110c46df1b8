import type { Metadata } from "next";
import { SignAddressForm } from "@/components/deliveries/confirm-address-form";
import { DeliverySection } from "@/components/deliveries/delivery-section";
import { DescriptionList } from "@/components/ui/description-list";
import { requireOfficer } from "@/lib/auth/session";
import { recipientLabels } from "@/lib/deliveries/labels";
import { deliveriesOfCase } from "@/lib/deliveries/queries/deliveries-of-case";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { sign } from "../actions";

export const metadata: Metadata = { title: "登记签署" };

type Props = { params: Promise<{ id: string; confirmationId: string }> };

export default async function SignAddressPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, confirmationId } = await params;
  const { confirmations, refusal } = await found(deliveriesOfCase(officer, id));
  const confirmation = await found(Promise.resolve(confirmations.find((row) => row.id === confirmationId)));
  const closed = refusal ?? (confirmation.signedOn === null ? null : "confirmation_signed");
  return (
    <DeliverySection title="登记送达地址确认书的签署" caseId={id} refusal={closed}>
      <DescriptionList
        items={[
          { term: "当事人", detail: recipientLabels[confirmation.recipient] },
          { term: "送达地址", detail: confirmation.postalAddress },
          { term: "收件人", detail: confirmation.receiverName },
        ]}
      />
      <SignAddressForm confirmation={confirmation} today={legalDate(now())} action={sign} />
    </DeliverySection>
  );
}
