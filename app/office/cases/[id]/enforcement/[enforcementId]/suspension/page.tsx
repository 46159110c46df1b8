import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { ResumptionForm, SuspensionForm } from "@/components/enforcement/step-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { resume, suspend } from "./actions";

export const metadata: Metadata = { title: "中止、恢复执行" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function SuspensionPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  return (
    <>
      <ActSection title="中止执行" refusal={file.refusalOf("recordStep")}>
        <SuspensionForm id={id} version={version} action={suspend} />
      </ActSection>
      <ActSection title="恢复执行" refusal={file.refusalOf("recordStep")}>
        <ResumptionForm id={id} version={version} action={resume} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
