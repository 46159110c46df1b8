import { DescriptionList } from "@/components/ui/description-list";
import { recipientLabels } from "@/lib/deliveries/labels";
import type { ConfirmationFile } from "@/lib/deliveries/queries/confirmation-file";
import { SignAddressForm } from "./confirm-address-form";
import { DeliverySection } from "./delivery-section";

type Props = ConfirmationFile & { today: string; action: Parameters<typeof SignAddressForm>[0]["action"] };

/** The signing of an address confirmation, or why it is closed. */
export function SignAddressView({ matter, confirmation, refusal, today, action }: Props) {
  const closed = refusal ?? (confirmation.signedOn === null ? null : "confirmation_signed");
  return (
    <DeliverySection title="登记送达地址确认书的签署" matter={matter} refusal={closed}>
      <DescriptionList
        items={[
          { term: "当事人", detail: recipientLabels[confirmation.recipient] },
          { term: "送达地址", detail: confirmation.postalAddress },
          { term: "收件人", detail: confirmation.receiverName },
        ]}
      />
      <SignAddressForm matter={matter} confirmation={confirmation} today={today} action={action} />
    </DeliverySection>
  );
}
