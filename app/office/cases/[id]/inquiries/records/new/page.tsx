import type { Metadata } from "next";
import { GatherSection } from "@/components/cases/gather-section";
import { InquiryRecordForm } from "@/components/cases/inquiry-record-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { inquiryPlace, questionersOf } from "@/lib/cases/queries/inquiries";
import { setsFor } from "@/lib/cases/question-sets";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { askedAbout } from "@/lib/orders/queries/asked-about";
import { save } from "../actions";

export const metadata: Metadata = { title: "制作询问笔录" };

export default async function NewRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const [place, inspectors] = await Promise.all([inquiryPlace(kase.organId), questionersOf(kase.id)]);
  const today = legalDate(now());
  const defaults = {
    caseId: kase.id,
    recordId: "",
    version: 0,
    heldOn: today,
    startTime: "",
    endTime: "",
    place,
    firstQuestionerId: inspectors[0]?.id ?? "",
    secondQuestionerId: inspectors[1]?.id ?? "",
    recorder: officer.name,
    rightsTold: [],
    turns: [{ question: "", answer: "" }],
  };
  return (
    <GatherSection title="制作询问笔录" backHref={`/office/cases/${kase.id}/inquiries`} refusal={refusalOf("gather")}>
      <InquiryRecordForm
        defaults={defaults}
        inspectors={inspectors.map(({ id, name }) => ({ value: id, label: name }))}
        maskedIdNumber=""
        suggested={setsFor(await askedAbout(officer, kase.id))}
        today={today}
        action={save}
      />
    </GatherSection>
  );
}
