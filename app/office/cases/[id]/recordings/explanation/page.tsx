import type { Metadata } from "next";
import { ExplainMissingForm } from "@/components/recordings/recording-forms";
import { stepOptions } from "@/components/recordings/step-options";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { RecordingAbout } from "@/lib/recordings/filter";
import { whyNot } from "@/lib/recordings/labels";
import { recordingDesk } from "@/lib/recordings/queries/recording-desk";
import { explain } from "./actions";

export const metadata: Metadata = { title: "说明没有录音录像的原因" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function ExplanationPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { caseId, steps, refusal } = await found(recordingDesk(officer, (await params).id, now()));
  const { of } = RecordingAbout.parse(await searchParams);
  const open = steps.filter(({ isOpen }) => isOpen);
  const chosen = open.find(({ id }) => id === of)?.id ?? "";
  return (
    <ActSection
      title="说明没有录音录像的原因"
      backHref={`/office/cases/${caseId}/recordings`}
      refusal={whyNot(refusal)}
    >
      <ExplainMissingForm {...{ caseId, action: explain, options: stepOptions(open), chosen }} />
    </ActSection>
  );
}
