import type { Metadata } from "next";
import { ReasonForm } from "@/components/orders/reason-form";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { VisitFacts } from "@/components/patrols/visit-facts";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { refuse } from "./actions";

export const metadata: Metadata = { title: visitActLabels.refuseApproval };

const NEXT =
  "本次检查按未经审批记录，不能据以立案、归入案件和告知结果；需要继续查处的，另行呈报检查或者立案后重新收集证据。";

export default async function ApprovalRefusalPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  const { id, version } = visit;
  return (
    <PatrolActPage
      title={visitActLabels.refuseApproval}
      back={{ href: `/office/patrols/${id}`, label: visit.employerName }}
      refusal={whyNotVisit(visit.refusalOf("refuseApproval"))}
    >
      <VisitFacts file={visit} />
      <ReasonForm
        {...{ id, version }}
        verb={visitActLabels.refuseApproval}
        label="不予补办的理由"
        help="为什么不属于情况紧急。"
        next={NEXT}
        action={refuse}
      />
    </PatrolActPage>
  );
}
