import type { Metadata } from "next";
import { KeepRecordingForm } from "@/components/recordings/recording-forms";
import { stepOptions } from "@/components/recordings/step-options";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { RecordingAbout } from "@/lib/recordings/filter";
import { whyNot } from "@/lib/recordings/labels";
import { recordingDesk } from "@/lib/recordings/queries/recording-desk";
import { keep } from "./actions";

export const metadata: Metadata = { title: "登记录音录像" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function NewRecordingPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { caseId, steps, refusal } = await found(recordingDesk(officer, (await params).id, now()));
  const { of } = RecordingAbout.parse(await searchParams);
  const open = steps.filter(({ isExplained }) => !isExplained);
  const chosen = open.find(({ id }) => id === of);
  return (
    <ActSection title="登记录音录像" backHref={`/office/cases/${caseId}/recordings`} refusal={whyNot(refusal)}>
      <KeepRecordingForm
        {...{ caseId, action: keep, options: stepOptions(open), chosen: chosen?.id ?? "", on: chosen?.on ?? "" }}
      />
    </ActSection>
  );
}
