import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { exhibitOptions } from "@/components/cases/exhibit-options";
import { SuspendCaseForm } from "@/components/cases/suspend-case-form";
import { SuspensionFacts } from "@/components/cases/suspension-facts";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { standingEvidenceOf } from "@/lib/cases/queries/evidence";
import { found } from "@/lib/found";
import { suspend } from "./actions";

export const metadata: Metadata = { title: "中止调查" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const exhibits = await standingEvidenceOf(officer, kase.id);
  return (
    <ActSection act="suspend" caseId={kase.id} refusal={refusalOf("suspend")}>
      <SuspensionFacts kase={kase} />
      <SuspendCaseForm
        kase={{ id: kase.id, version: kase.version }}
        exhibits={exhibitOptions(exhibits)}
        action={suspend}
      />
    </ActSection>
  );
}
