import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { VisitActForm } from "@/components/patrols/visit-act-form";
import { VisitFacts } from "@/components/patrols/visit-facts";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { plainVisitActs } from "@/lib/patrols/lifecycle";
import { visitChoices } from "@/lib/patrols/queries/visit-choices";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { takeBack } from "../case/actions";
import { noteRefusal, strike } from "../record/actions";
import { approve, approveAfterwards, cancel, giveBack, join, revise } from "./actions";

export const metadata: Metadata = { title: "办理检查" };

const actions = {
  ...{ approve, approveAfterwards, cancel, giveBack, join, revise },
  ...{ strikeSigned: strike, noteSigningRefusal: noteRefusal, takeBackDecline: takeBack },
};

export default async function VisitActPage({ params }: { params: Promise<{ visitId: string; act: string }> }) {
  const officer = await requireOfficer();
  const { visitId, act: asked } = await params;
  const act = plainVisitActs.find((each) => each === asked);
  if (!act) notFound();
  const file = await found(visitFile(officer, visitId, now()));
  const today = legalDate(now());
  const choices = await visitChoices(officer, file.plannedOn < today ? today : file.plannedOn);
  return (
    <PatrolActPage
      title={visitActLabels[act]}
      back={{ href: `/office/patrols/${visitId}`, label: file.employerName }}
      refusal={whyNotVisit(file.refusalOf(act))}
    >
      {act === "revise" ? null : <VisitFacts file={file} />}
      <VisitActForm act={act} file={file} choices={choices} earliest={today} action={actions[act]} />
    </PatrolActPage>
  );
}
