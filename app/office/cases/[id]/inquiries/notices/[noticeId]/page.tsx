import type { Metadata } from "next";
import { InquiryHandover } from "@/components/cases/inquiry-handover";
import { InquiryMaterialsView } from "@/components/cases/inquiry-materials-view";
import { InquiryNoticeFacts } from "@/components/cases/inquiry-notice-facts";
import { MaterialReceipts } from "@/components/cases/material-receipts";
import { WithheldBanner } from "@/components/cases/withheld-banner";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { mayReturnOriginals } from "@/lib/cases/inquiry-policy";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { noticeFile } from "@/lib/cases/queries/inquiries";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { hrefWith } from "@/lib/kernel/search-params";
import { paperServedOn } from "@/lib/orders/queries/served-on";
import { WITHHELD } from "@/lib/orders/withheld-materials";
import { giveBack, receive } from "./actions";

export const metadata: Metadata = { title: "调查询问通知书" };

export default async function NoticePage({ params }: { params: Promise<{ id: string; noticeId: string }> }) {
  const officer = await requireOfficer();
  const { id, noticeId } = await params;
  const { refusalOf } = await found(caseActs(officer, id));
  const notice = await found(noticeFile(officer, id, noticeId));
  const refusal = refusalOf("gather");
  const today = legalDate(now());
  return (
    <>
      <InquiryNoticeFacts notice={notice} />
      <Section title="材料清单">
        <WithheldBanner
          notice={notice}
          today={today}
          servedOn={await paperServedOn(notice.documentId)}
          findingHref={hrefWith(`/office/cases/${id}/orders/findings/new`, { code: WITHHELD, notice: noticeId })}
          canFind={refusal === null}
        />
        <InquiryMaterialsView materials={notice.materials} />
      </Section>
      <Section title="接收和退还清单">
        <MaterialReceipts receipts={notice.receipts} />
      </Section>
      <InquiryHandover
        notice={notice}
        today={today}
        refusal={refusal}
        mayReturn={mayReturnOriginals(officer) === null}
        receive={receive}
        giveBack={giveBack}
      />
    </>
  );
}
