import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { AgreementForm, EndForm } from "@/components/enforcement/step-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { agree, end } from "./actions";

export const metadata: Metadata = { title: "执行协议、终结执行" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function EndingPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  return (
    <>
      <ActSection title="执行协议" refusal={file.refusalOf("recordStep")}>
        <AgreementForm id={id} version={version} action={agree} />
      </ActSection>
      <ActSection title="终结执行" refusal={file.refusalOf("end")}>
        <EndForm id={id} version={version} action={end} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
