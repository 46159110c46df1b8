import type { Metadata } from "next";
import { AttemptFacts } from "@/components/deliveries/attempt-list";
import { CompleteDeliveryForm, FailDeliveryForm } from "@/components/deliveries/complete-delivery-form";
import { DeliverySection } from "@/components/deliveries/delivery-section";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { attemptFile } from "@/lib/deliveries/queries/attempt-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { complete, fail } from "./actions";

export const metadata: Metadata = { title: "送达结果" };

export default async function AttemptPage({ params }: { params: Promise<{ id: string; attemptId: string }> }) {
  const officer = await requireOfficer();
  const { id, attemptId } = await params;
  const { paper, attempt, refusal } = await found(attemptFile(officer, id, attemptId));
  const closed = refusal ?? (attempt.state === "attempted" ? null : "delivery_settled");
  return (
    <>
      <Section title={`${paper.title}　${paper.number ?? ""}`}>
        <AttemptFacts attempt={attempt} />
      </Section>
      <DeliverySection title="登记送达" caseId={id} refusal={closed}>
        <CompleteDeliveryForm attempt={attempt} today={legalDate(now())} action={complete} />
      </DeliverySection>
      {closed === null ? (
        <Section title="登记未送达">
          <FailDeliveryForm attempt={attempt} action={fail} />
        </Section>
      ) : null}
    </>
  );
}
