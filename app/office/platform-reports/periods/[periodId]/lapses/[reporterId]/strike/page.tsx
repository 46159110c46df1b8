import type { Metadata } from "next";
import { StrikePaperAnswerForm } from "@/components/platform-reports/lapse-forms";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNoStep } from "@/lib/platform-reports/lapse-labels";
import { lapseFile } from "@/lib/platform-reports/queries/lapses";
import { strike } from "./actions";

export const metadata: Metadata = { title: "注销书面报送登记" };

type Props = { params: Promise<{ periodId: string; reporterId: string }> };

export default async function StrikePaperAnswerPage({ params }: Props) {
  const officer = await requireOfficer();
  const { periodId, reporterId } = await params;
  const file = await found(lapseFile(officer, periodId, reporterId, now()));
  const path = `/office/platform-reports/periods/${periodId}/lapses/${reporterId}`;
  return (
    <ActPage
      title="注销书面报送登记"
      crumbs={[{ href: path, label: file.lapse.name }]}
      refusal={whyNoStep(file.strikeRefusal)}
      backHref={path}
    >
      <StrikePaperAnswerForm place={{ reporterId, periodId }} action={strike} />
    </ActPage>
  );
}
