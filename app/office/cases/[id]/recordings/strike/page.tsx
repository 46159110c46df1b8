import type { Metadata } from "next";
import { StrikeRecordingForm } from "@/components/recordings/recording-forms";
import { entryOptions } from "@/components/recordings/step-options";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { RecordingAbout } from "@/lib/recordings/filter";
import { whyNot } from "@/lib/recordings/labels";
import { recordingDesk } from "@/lib/recordings/queries/recording-desk";
import { strike } from "./actions";

export const metadata: Metadata = { title: "注销录音录像登记" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function StrikePage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { caseId, steps, refusal } = await found(recordingDesk(officer, (await params).id, now()));
  const { entry } = RecordingAbout.parse(await searchParams);
  const options = entryOptions(steps);
  const chosen = options.find(({ value }) => value === entry)?.value ?? "";
  return (
    <ActSection title="注销录音录像登记" backHref={`/office/cases/${caseId}/recordings`} refusal={whyNot(refusal)}>
      <StrikeRecordingForm {...{ caseId, action: strike, options, chosen }} />
    </ActSection>
  );
}
