import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GatherSection } from "@/components/cases/gather-section";
import { recordDefaults } from "@/components/cases/inquiry-record-defaults";
import { InquiryRecordForm } from "@/components/cases/inquiry-record-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { questionersOf, recordFile } from "@/lib/cases/queries/inquiries";
import { setsFor } from "@/lib/cases/question-sets";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { askedAbout } from "@/lib/orders/queries/asked-about";
import { save } from "../../actions";

export const metadata: Metadata = { title: "继续填写询问笔录" };

type Props = { params: Promise<{ id: string; recordId: string }> };

export default async function EditRecordPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, recordId } = await params;
  const { refusalOf } = await found(caseActs(officer, id));
  const record = await found(recordFile(officer, id, recordId));
  if (record.documentId !== null) notFound();
  const inspectors = await questionersOf(id);
  return (
    <GatherSection
      title="继续填写询问笔录"
      backHref={`/office/cases/${id}/inquiries/records/${recordId}`}
      refusal={refusalOf("gather")}
    >
      <InquiryRecordForm
        defaults={recordDefaults(record)}
        inspectors={inspectors.map((inspector) => ({ value: inspector.id, label: inspector.name }))}
        maskedIdNumber={record.maskedIdNumber}
        suggested={setsFor(await askedAbout(officer, id))}
        today={legalDate(now())}
        action={save}
      />
    </GatherSection>
  );
}
