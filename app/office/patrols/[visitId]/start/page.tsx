import type { Metadata } from "next";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { StartForm } from "@/components/patrols/start-form";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { isBriefed } from "@/lib/patrols/queries/brief";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { start } from "./actions";

export const metadata: Metadata = { title: "开始检查" };

export default async function StartPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  return (
    <PatrolActPage
      title={visitActLabels.start}
      back={{ href: `/office/patrols/${visit.id}`, label: visit.employerName }}
      refusal={whyNotVisit(visit.refusalOf("start"))}
    >
      <StartForm id={visit.id} version={visit.version} isBriefed={await isBriefed(visit)} action={start} />
    </PatrolActPage>
  );
}
