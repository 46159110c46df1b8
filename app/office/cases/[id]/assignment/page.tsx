import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { AssignCaseForm } from "@/components/cases/assign-case-form";
import { officerOptions } from "@/components/cases/officer-options";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { assignableInspectors } from "@/lib/cases/queries/officers";
import { found } from "@/lib/found";
import { assign } from "./actions";

export const metadata: Metadata = { title: "指派承办人" };

export default async function AssignmentPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const inspectors = await assignableInspectors(officer, kase.id);
  return (
    <ActSection act="assign" caseId={kase.id} refusal={refusalOf("assign")}>
      <AssignCaseForm
        kase={{ id: kase.id, version: kase.version }}
        inspectors={officerOptions(inspectors)}
        action={assign}
      />
    </ActSection>
  );
}
