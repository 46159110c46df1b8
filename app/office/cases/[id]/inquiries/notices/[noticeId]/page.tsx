import type { Metadata } from "next";
import { ReceiveMaterialsForm, ReturnMaterialsForm } from "@/components/cases/inquiry-material-forms";
import { InquiryMaterialsView } from "@/components/cases/inquiry-materials-view";
import { InquiryNoticeFacts } from "@/components/cases/inquiry-notice-facts";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { mayReturnOriginals } from "@/lib/cases/inquiry-policy";
import { caseRefusals } from "@/lib/cases/labels";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { noticeFile } from "@/lib/cases/queries/inquiries";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { giveBack, receive } from "./actions";

export const metadata: Metadata = { title: "调查询问通知书" };

export default async function NoticePage({ params }: { params: Promise<{ id: string; noticeId: string }> }) {
  const officer = await requireOfficer();
  const { id, noticeId } = await params;
  const { refusalOf } = await found(caseActs(officer, id));
  const notice = await found(noticeFile(officer, id, noticeId));
  const refusal = refusalOf("gather");
  const today = legalDate(now());
  const missing = notice.materials.filter((row) => row.receivedOn === null);
  const held = notice.materials.filter((row) => row.isOriginal && row.returnedOn === null);
  return (
    <>
      <InquiryNoticeFacts notice={notice} />
      <Section title="材料清单">
        <InquiryMaterialsView materials={notice.materials} isOverdue={notice.dueOn < today} />
      </Section>
      {missing.length > 0 ? (
        <Section title="登记收到材料">
          {refusal === null ? (
            <ReceiveMaterialsForm noticeId={notice.id} materials={missing} today={today} action={receive} />
          ) : (
            <Banner kind="warn">{caseRefusals[refusal]}</Banner>
          )}
        </Section>
      ) : null}
      {held.length > 0 && mayReturnOriginals(officer) === null ? (
        <Section title="退还原件">
          <ReturnMaterialsForm noticeId={notice.id} materials={held} today={today} action={giveBack} />
        </Section>
      ) : null}
    </>
  );
}
