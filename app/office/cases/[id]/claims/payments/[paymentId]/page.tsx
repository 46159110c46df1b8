import type { Metadata } from "next";
import { JudgePaymentsForm } from "@/components/claims/judge-payments-form";
import { PaymentProofView } from "@/components/claims/payment-proof-view";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { paymentProofFile } from "@/lib/claims/queries/payment-proofs";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { judge } from "./actions";

export const metadata: Metadata = { title: "核对支付证明" };

export default async function PaymentPage({ params }: { params: Promise<{ id: string; paymentId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(paymentProofFile(officer, await params, now()));
  const { id, version, caseId, state } = file.proof;
  const refusal = whyNot(file.refusalOf("accept"));
  return (
    <PaymentProofView file={file} base={`/office/cases/${caseId}/claims/payments`}>
      {state === "submitted" ? (
        <Section title="核对">
          {refusal === null ? (
            <JudgePaymentsForm id={id} version={version} action={judge} />
          ) : (
            <Banner kind="info">{refusal}</Banner>
          )}
        </Section>
      ) : null}
    </PaymentProofView>
  );
}
