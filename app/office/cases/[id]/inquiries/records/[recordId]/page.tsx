import type { Metadata } from "next";
import { recordState } from "@/components/cases/inquiry-lists";
import { InquiryRecordNext } from "@/components/cases/inquiry-record-next";
import { InquiryRecordView } from "@/components/cases/inquiry-record-view";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { recordFile } from "@/lib/cases/queries/inquiries";
import { found } from "@/lib/found";
import { correct, issue, noteRefusal } from "./actions";

export const metadata: Metadata = { title: "询问笔录" };

export default async function RecordPage({ params }: { params: Promise<{ id: string; recordId: string }> }) {
  const officer = await requireOfficer();
  const { id, recordId } = await params;
  const { refusalOf } = await found(caseActs(officer, id));
  const record = await found(recordFile(officer, id, recordId));
  return (
    <>
      <Section
        title={`询问笔录：${record.personName}`}
        aside={<ButtonLink href={`/office/cases/${id}/inquiries`}>返回询问</ButtonLink>}
      >
        <p className="mb-2">
          <Badge>{recordState(record)}</Badge>
        </p>
        <InquiryRecordNext
          record={record}
          refusal={refusalOf("gather")}
          issue={issue}
          correct={correct}
          noteRefusal={noteRefusal}
        />
      </Section>
      <InquiryRecordView record={record} />
    </>
  );
}
