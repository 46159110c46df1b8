import type { Metadata } from "next";
import { PaymentProofList } from "@/components/claims/payment-proof-list";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { payingDesk } from "@/lib/claims/queries/paying";
import { paymentProofList } from "@/lib/claims/queries/payment-proofs";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "支付证明" };

export default async function PaymentsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusal } = await found(payingDesk(officer, { caseId: (await params).id }, now()));
  const base = `/office/cases/${kase.id}/claims`;
  const enter = { key: "new", label: "代用人单位录入", href: `${base}/payments/new`, refusal: whyNot(refusal) };
  return (
    <Section title="支付证明">
      <ActBar acts={[enter]} />
      <PaymentProofList rows={await paymentProofList(officer, kase.id)} base={`${base}/payments`} />
      <p className="mt-4">
        <ButtonLink href={base}>返回台账</ButtonLink>
      </p>
    </Section>
  );
}
