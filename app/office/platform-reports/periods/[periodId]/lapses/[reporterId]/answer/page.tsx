import type { Metadata } from "next";
import { RecordPaperAnswerForm } from "@/components/platform-reports/lapse-forms";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNoStep } from "@/lib/platform-reports/lapse-labels";
import { lapseFile } from "@/lib/platform-reports/queries/lapses";
import { record } from "./actions";

export const metadata: Metadata = { title: "登记书面报送" };

type Props = { params: Promise<{ periodId: string; reporterId: string }> };

export default async function PaperAnswerPage({ params }: Props) {
  const officer = await requireOfficer();
  const { periodId, reporterId } = await params;
  const file = await found(lapseFile(officer, periodId, reporterId, now()));
  const path = `/office/platform-reports/periods/${periodId}/lapses/${reporterId}`;
  return (
    <ActPage
      title="登记书面报送"
      crumbs={[{ href: path, label: file.lapse.name }]}
      refusal={whyNoStep(file.answerRefusal)}
      backHref={path}
    >
      <RecordPaperAnswerForm place={{ reporterId, periodId }} action={record} />
    </ActPage>
  );
}
