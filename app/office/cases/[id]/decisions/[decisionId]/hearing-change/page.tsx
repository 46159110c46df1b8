import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { RescheduleHearingForm } from "@/components/decisions/hearing-change-forms";
import { HearingSection } from "@/components/decisions/procedure-sections";
import { requireOfficer } from "@/lib/auth/session";
import { chairOptions } from "@/lib/decisions/queries/chairs";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { toldOf } from "@/lib/decisions/queries/hearings";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { reschedule } from "./actions";

export const metadata: Metadata = { title: "变更听证安排" };

export default async function HearingChangePage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="变更听证安排" decision={decision} refusal={decision.refusalOf("rescheduleHearing")}>
      <HearingSection decision={decision} />
      <RescheduleHearingForm
        id={decision.id}
        version={decision.version}
        told={toldOf(decision)}
        chairs={await chairOptions(decision)}
        action={reschedule}
      />
    </ActOnProposal>
  );
}
