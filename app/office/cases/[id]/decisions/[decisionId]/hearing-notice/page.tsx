import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { ScheduleHearingForm } from "@/components/decisions/hearing-forms";
import { requireOfficer } from "@/lib/auth/session";
import { chairOptions } from "@/lib/decisions/queries/chairs";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { schedule } from "./actions";

export const metadata: Metadata = { title: "通知听证" };

export default async function HearingNoticePage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="通知听证" decision={decision} refusal={decision.refusalOf("scheduleHearing")}>
      <ScheduleHearingForm
        id={decision.id}
        version={decision.version}
        chairs={await chairOptions(decision)}
        action={schedule}
      />
    </ActOnProposal>
  );
}
