import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { CorrectPaymentForm } from "@/components/claims/correct-payment-form";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { correct } from "./actions";

export const metadata: Metadata = { title: "更正已认可的支付" };

export default async function CorrectionPage({ params }: { params: Promise<{ id: string; lineId: string }> }) {
  const officer = await requireOfficer();
  const { kase, claim, accepted, correctRefusal } = await found(claimFile(officer, await params, now()));
  return (
    <ClaimActSection
      title={`更正已认可的支付：${claim.workerName}　${claim.item}`}
      backHref={`/office/cases/${kase.id}/claims/${claim.id}`}
      refusal={whyNot(correctRefusal)}
    >
      <CorrectPaymentForm payments={accepted} action={correct} />
    </ClaimActSection>
  );
}
