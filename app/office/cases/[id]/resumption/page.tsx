import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { exhibitOptions } from "@/components/cases/exhibit-options";
import { ResumeCaseForm } from "@/components/cases/resume-case-form";
import { SuspensionFacts } from "@/components/cases/suspension-facts";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { suspensionsOf } from "@/lib/cases/queries/case-records";
import { standingEvidenceOf } from "@/lib/cases/queries/evidence";
import { found } from "@/lib/found";
import { resume } from "./actions";

export const metadata: Metadata = { title: "恢复调查" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const [suspensions, exhibits] = await Promise.all([suspensionsOf(kase.id), standingEvidenceOf(officer, kase.id)]);
  return (
    <ActSection act="resume" caseId={kase.id} refusal={refusalOf("resume")}>
      <SuspensionFacts kase={kase} suspension={suspensions.find((one) => one.untilOn === null)} />
      <ResumeCaseForm
        kase={{ id: kase.id, version: kase.version }}
        exhibits={exhibitOptions(exhibits)}
        action={resume}
      />
    </ActSection>
  );
}
