import type { Metadata } from "next";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { UninspectedForm } from "@/components/patrols/uninspected-form";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hindranceLabels } from "@/lib/patrols/hindrance-labels";
import { hindrances } from "@/lib/patrols/lifecycle";
import { obstructionWords } from "@/lib/patrols/obstruction";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { end } from "./actions";

export const metadata: Metadata = { title: "未能检查" };

const reasons = hindrances.map((value) => ({ value, label: hindranceLabels[value], help: obstructionWords(value) }));

export default async function UninspectedPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  const { id, version } = visit;
  return (
    <PatrolActPage
      title={visitActLabels.endUninspected}
      back={{ href: `/office/patrols/${id}`, label: visit.employerName }}
      refusal={whyNotVisit(visit.refusalOf("endUninspected"))}
    >
      <p className="mb-4 max-w-measure">
        需要照片的，请先在
        <a className="link" href={`/office/patrols/${id}/checklist`}>
          现场检查表
        </a>
        中拍照上传；结束以后照片保留，手机上没有传完的另作补收。
      </p>
      <UninspectedForm {...{ id, version, reasons }} action={end} />
    </PatrolActPage>
  );
}
