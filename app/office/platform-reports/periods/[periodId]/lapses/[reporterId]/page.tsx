import type { Metadata } from "next";
import { DemandReportForm, MakeLeadForm, RemindLapseForm } from "@/components/platform-reports/lapse-forms";
import { LapseView } from "@/components/platform-reports/lapse-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { lapseFile } from "@/lib/platform-reports/queries/lapses";
import { demand, lead, remind } from "./actions";

export const metadata: Metadata = { title: "未报单位" };

type Props = { params: Promise<{ periodId: string; reporterId: string }> };

export default async function LapsePage({ params }: Props) {
  const officer = await requireOfficer();
  const { periodId, reporterId } = await params;
  const file = await found(lapseFile(officer, periodId, reporterId, now()));
  const { period, lapse } = file;
  const place = { reporterId: lapse.id, periodId: period.id };
  const isOpen = (stage: Parameters<typeof lapse.refusalOf>[0]) => lapse.refusalOf(stage) === null;
  return (
    <LapseView file={file}>
      {isOpen("reminder") ? <RemindLapseForm place={place} action={remind} /> : null}
      {isOpen("lead") ? <MakeLeadForm place={place} action={lead} /> : null}
      {isOpen("notice") ? (
        <DemandReportForm place={place} isAgain={lapse.notice !== undefined} action={demand} />
      ) : null}
    </LapseView>
  );
}
