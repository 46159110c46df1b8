import type { Metadata } from "next";
import { CaseOpeningForm } from "@/components/cases/case-opening-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { lapseCaseWords } from "@/lib/platform-reports/case-words";
import { whyNoStep } from "@/lib/platform-reports/lapse-labels";
import { lapseFile } from "@/lib/platform-reports/queries/lapses";
import { open } from "./actions";

export const metadata: Metadata = { title: "由线索立案" };

type Props = { params: Promise<{ periodId: string; reporterId: string }> };

export default async function LapseCasePage({ params }: Props) {
  const officer = await requireOfficer();
  const { periodId, reporterId } = await params;
  const file = await found(lapseFile(officer, periodId, reporterId, now()));
  const path = `/office/platform-reports/periods/${periodId}/lapses/${reporterId}`;
  return (
    <ActPage
      title="由线索立案"
      crumbs={[{ href: path, label: file.lapse.name }]}
      refusal={whyNoStep(file.caseRefusal)}
      backHref={path}
    >
      <CaseOpeningForm
        {...{ place: { reporterId, periodId }, said: lapseCaseWords(file), action: open }}
        help="已按通知书和送达情况写好，可以改。"
        origin="平台用工报告"
      />
    </ActPage>
  );
}
