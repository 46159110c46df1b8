import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { PaymentForm, PerformanceForm, ReversePaymentForm } from "@/components/enforcement/payment-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { paymentOptions } from "@/lib/enforcement/payment-options";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { perform, record, reverse } from "./actions";

export const metadata: Metadata = { title: "登记缴款" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function PaymentsPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  return (
    <>
      <ActSection title="登记缴款" refusal={file.refusalOf("recordPayment")}>
        <PaymentForm id={id} version={version} today={file.facts.today} action={record} />
      </ActSection>
      <ActSection title="确认履行完毕" refusal={file.refusalOf("perform")}>
        <PerformanceForm id={id} version={version} today={file.facts.today} action={perform} />
      </ActSection>
      <ActSection title="冲销缴款记录" refusal={file.refusalOf("reversePayment")}>
        <ReversePaymentForm id={id} version={version} payments={paymentOptions(file.payments)} action={reverse} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
