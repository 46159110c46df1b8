import type { Metadata } from "next";
import { VisitFindingList } from "@/components/patrols/finding-list";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { CorrectHandingForm, HandResultForm, TellResultForm } from "@/components/patrols/result-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { findingsIn } from "@/lib/patrols/findings";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { followsWords, visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { correct, hand, tell } from "./actions";

export const metadata: Metadata = { title: "检查结果告知" };

export default async function ResultPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  const findings = findingsIn((await checklistOf(visit.id)).answers);
  const { id, version, employerName } = visit;
  const act = actOn(visit);
  return (
    <PatrolActPage
      title={visitActLabels[act]}
      back={{ href: `/office/patrols/${id}`, label: employerName }}
      refusal={whyNotVisit(visit.refusalOf(act))}
    >
      {act === "tellResult" ? (
        <>
          <VisitFindingList findings={findings} />
          <p className="my-4">告知书写明：{followsWords({ ...visit, findings: findings.length })}</p>
          <TellResultForm {...{ id, version }} action={tell} />
        </>
      ) : act === "handResult" ? (
        <HandResultForm {...{ id, version }} today={legalDate(now())} action={hand} />
      ) : (
        <CorrectHandingForm {...{ id, version }} today={legalDate(now())} handed={visit} action={correct} />
      )}
    </PatrolActPage>
  );
}

/** What is left to do with the result: to tell it, to say how it was handed over, or to put that right. */
function actOn({ resultId, resultHandedOn }: { resultId: string | null; resultHandedOn: string | null }) {
  if (resultId === null) return "tellResult";
  return resultHandedOn === null ? "handResult" : "correctHanding";
}
