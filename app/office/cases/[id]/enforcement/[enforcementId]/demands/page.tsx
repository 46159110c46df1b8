import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { AnswerForm, DemandForm } from "@/components/enforcement/demand-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { answer, issue } from "./actions";

export const metadata: Metadata = { title: "催告" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function DemandsPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  return (
    <>
      <ActSection title="制作催告书" refusal={file.refusalOf("demand")}>
        <DemandForm id={id} version={version} action={issue} />
      </ActSection>
      <ActSection title="登记对催告的陈述申辩" refusal={file.refusalOf("recordAnswer")}>
        <AnswerForm id={id} version={version} today={file.facts.today} action={answer} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
