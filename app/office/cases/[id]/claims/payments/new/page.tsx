import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { PaymentForms } from "@/components/claims/payment-forms";
import { PaymentUploader } from "@/components/claims/payment-uploader";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { payingDesk } from "@/lib/claims/queries/paying";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { detach, payFull, payLines } from "./actions";

export const metadata: Metadata = { title: "代录支付证明" };

export default async function NewPaymentPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, unsent, refusal, rows } = await found(payingDesk(officer, { caseId: (await params).id }, now()));
  const back = `/office/cases/${kase.id}/claims/payments`;
  return (
    <ClaimActSection title="代用人单位录入支付证明" backHref={back} refusal={whyNot(refusal)}>
      <PaymentUploader href={`/uploads/cases/${kase.id}/payment-proofs`} unsent={unsent} detach={detach} />
      <PaymentForms
        place={{ caseId: kase.id }}
        rows={rows}
        today={legalDate(now())}
        next="由另一名承办人核对后计入已支付。"
        inFull={payFull}
        byLines={payLines}
      />
    </ClaimActSection>
  );
}
