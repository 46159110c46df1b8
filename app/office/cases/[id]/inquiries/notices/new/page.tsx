import type { Metadata } from "next";
import { GatherSection } from "@/components/cases/gather-section";
import { InquiryNoticeForm } from "@/components/cases/inquiry-notice-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { inquiryPlace } from "@/lib/cases/queries/inquiries";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { issue } from "./actions";

export const metadata: Metadata = { title: "发调查询问通知书" };

export default async function NewNoticePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const { id, version, employerName } = kase;
  return (
    <GatherSection title="发调查询问通知书" backHref={`/office/cases/${id}/inquiries`} refusal={refusalOf("gather")}>
      <InquiryNoticeForm
        kase={{ id, version, employerName }}
        place={await inquiryPlace(kase.organId)}
        today={legalDate(now())}
        action={issue}
      />
    </GatherSection>
  );
}
