import type { Metadata } from "next";
import { DeliverySection } from "@/components/deliveries/delivery-section";
import { FailedAttemptForm } from "@/components/deliveries/failed-attempt-form";
import { FormHead } from "@/components/deliveries/form-head";
import { requireOfficer } from "@/lib/auth/session";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { found } from "@/lib/found";
import { recordFailed } from "../../actions";

export const metadata: Metadata = { title: "登记未送达" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function FailedAttemptPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  const facts = await found(deliveryForm(officer, id, documentId));
  return (
    <DeliverySection title="登记未送达" caseId={id} refusal={facts.refusal}>
      <FormHead facts={facts} />
      <FailedAttemptForm facts={facts} action={recordFailed} />
    </DeliverySection>
  );
}
