import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { officerOptions } from "@/components/cases/officer-options";
import { ReassignCaseForm } from "@/components/cases/reassign-case-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { assignableInspectors } from "@/lib/cases/queries/officers";
import { found } from "@/lib/found";
import { reassign } from "./actions";

export const metadata: Metadata = { title: "更换承办人" };

export default async function ReassignmentPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const inspectors = await assignableInspectors(officer, kase.id);
  const holds = (part: "lead" | "second") => {
    const current = kase.officers.find((one) => one.part === part);
    return inspectors.find((one) => one.id === current?.accountId)?.id ?? "";
  };
  return (
    <ActSection act="reassign" caseId={kase.id} refusal={refusalOf("reassign")}>
      <ReassignCaseForm
        kase={{ id: kase.id, version: kase.version }}
        current={{ leadId: holds("lead"), secondId: holds("second") }}
        inspectors={officerOptions(inspectors)}
        action={reassign}
      />
    </ActSection>
  );
}
