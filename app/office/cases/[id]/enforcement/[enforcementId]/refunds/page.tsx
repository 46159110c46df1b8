import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { RefundForm, ReverseRefundForm } from "@/components/enforcement/refund-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { refundOptions, toReturnWords } from "@/lib/enforcement/refund-labels";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { record, reverse } from "./actions";

export const metadata: Metadata = { title: "登记退还" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function RefundsPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId, facts, refunds } = file;
  return (
    <>
      <ActSection title={`登记退还：${file.number}`} refusal={file.refusalOf("recordRefund")}>
        <p className="mb-3">{toReturnWords(facts.toReturnFen)}</p>
        <RefundForm id={id} version={version} today={facts.today} action={record} />
      </ActSection>
      <ActSection title="冲销退还记录" refusal={file.refusalOf("reverseRefund")}>
        <ReverseRefundForm id={id} version={version} refunds={refundOptions(refunds)} action={reverse} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
