import type { Metadata } from "next";
import { NoticeList, RecordList } from "@/components/cases/inquiry-lists";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { requireOfficer } from "@/lib/auth/session";
import { caseRefusals } from "@/lib/cases/labels";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { noticesOfCase, recordsOfCase } from "@/lib/cases/queries/inquiries";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "询问" };

export default async function InquiriesPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const [notices, records] = await Promise.all([noticesOfCase(officer, kase.id), recordsOfCase(officer, kase.id)]);
  const lamps = await readLamps(kase.regionCode, notices);
  const closed = refusalOf("gather");
  const refusal = closed && caseRefusals[closed];
  const path = `/office/cases/${kase.id}/inquiries`;
  return (
    <>
      <ActBar
        acts={[
          {
            key: "notice",
            label: "发调查询问通知书",
            href: `${path}/notices/new`,
            refusal,
            primary: notices.length === 0,
          },
          { key: "record", label: "制作询问笔录", href: `${path}/records/new`, refusal, primary: notices.length > 0 },
        ]}
      />
      <Section title="调查询问通知">
        <NoticeList caseId={kase.id} rows={notices} lamps={lamps} />
      </Section>
      <Section title="调查询问笔录">
        <RecordList caseId={kase.id} rows={records} />
      </Section>
    </>
  );
}
