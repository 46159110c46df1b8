import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { PaymentForms } from "@/components/claims/payment-forms";
import { PaymentUploader } from "@/components/claims/payment-uploader";
import { WorkerBalances } from "@/components/claims/worker-balances";
import { requireOfficer } from "@/lib/auth/session";
import { PayingFilter } from "@/lib/claims/filter";
import { whyNot } from "@/lib/claims/labels";
import { payingDesk } from "@/lib/claims/queries/paying";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { detach, payFull, payLines } from "./actions";

export const metadata: Metadata = { title: "代录支付证明" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function NewPaymentPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { after } = PayingFilter.parse(await searchParams);
  const desk = await found(payingDesk(officer, { caseId: (await params).id }, now(), { after }));
  const { kase, unsent, refusal, page } = desk;
  const back = `/office/cases/${kase.id}/claims/payments`;
  return (
    <ClaimActSection title="代用人单位录入支付证明" backHref={back} refusal={whyNot(refusal)}>
      <PaymentUploader href={`/uploads/cases/${kase.id}/payment-proofs`} unsent={unsent} detach={detach} />
      <WorkerBalances desk={desk} path={`${back}/new`} after={after} />
      <PaymentForms
        key={after}
        place={{ caseId: kase.id }}
        rows={page.rows}
        today={legalDate(now())}
        next="由另一名承办人核对后计入已支付。"
        inFull={payFull}
        byLines={payLines}
      />
    </ClaimActSection>
  );
}
