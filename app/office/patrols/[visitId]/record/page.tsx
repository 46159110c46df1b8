import type { Metadata } from "next";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { RecordForm } from "@/components/patrols/record-form";
import { UnsentNotice } from "@/components/patrols/unsent-notice";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { factsOf, findingsIn } from "@/lib/patrols/findings";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { record } from "./actions";

export const metadata: Metadata = { title: "现场检查笔录" };

export default async function RecordPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  const { answers } = await checklistOf(visit.id);
  const { id, version, employerAddress: place } = visit;
  return (
    <PatrolActPage
      title={visitActLabels.record}
      back={{ href: `/office/patrols/${id}`, label: visit.employerName }}
      refusal={whyNotVisit(visit.refusalOf("record"))}
    >
      <UnsentNotice visitId={id} />
      <RecordForm {...{ id, version, place }} facts={factsOf(findingsIn(answers))} action={record} />
    </PatrolActPage>
  );
}
