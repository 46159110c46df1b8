import type { Metadata } from "next";
import { officerOptions } from "@/components/cases/officer-options";
import { ReasonForm } from "@/components/orders/reason-form";
import { VisitFindingList } from "@/components/patrols/finding-list";
import { OpenCaseForm } from "@/components/patrols/open-case-form";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { Disclosure } from "@/components/ui/disclosure";
import { certifiedInspectors } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { undecidedRefusal } from "@/lib/patrols/case-policy";
import { articlesOf, findingsIn } from "@/lib/patrols/findings";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { openCasesOf } from "@/lib/patrols/queries/open-cases";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { caseTitle, openingProposal, visitActLabels } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { decline, open } from "./actions";

export const metadata: Metadata = { title: "检查发现的问题" };

export default async function CasePage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  const findings = findingsIn((await checklistOf(visit.id)).answers);
  const refusal = visit.refusalOf("openCase") ?? undecidedRefusal({ ...visit, findings: findings.length });
  const shared = { id: visit.id, version: visit.version };
  const [title, articles] = [caseTitle(visit.employerName), articlesOf(findings).join("\n")];
  const proposal = openingProposal(visit.employerName, findings.length);
  const [cases, inspectors] = await Promise.all([
    openCasesOf(officer, visit.employerId),
    certifiedInspectors(officer, legalDate(now())).then(officerOptions),
  ]);
  const named = (id: string) => (inspectors.some(({ value }) => value === id) ? id : "");
  const pair = { leadId: named(visit.leadId), secondId: named(visit.secondId) };
  const declineRefusal = visit.refusalOf("declineCase");
  return (
    <PatrolActPage
      title={visitActLabels.openCase}
      back={{ href: `/office/patrols/${visit.id}`, label: visit.employerName }}
      refusal={whyNotVisit(refusal)}
    >
      <VisitFindingList findings={findings} />
      <div className="mt-6">
        <OpenCaseForm {...shared} {...{ title, articles, proposal, cases, inspectors, pair }} action={open} />
      </div>
      <Disclosure summary="不立案">
        {declineRefusal === null ? (
          <ReasonForm {...shared} verb="不立案" label="不立案的理由" next="问题留存在一户一档。" action={decline} />
        ) : (
          <p>{whyNotVisit(declineRefusal)}</p>
        )}
      </Disclosure>
    </PatrolActPage>
  );
}
