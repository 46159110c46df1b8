import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { CourtAnswers } from "@/components/enforcement/court-answers";
import { CourtForm } from "@/components/enforcement/court-form";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { apply } from "./actions";
import { accepted, contest, ruled } from "./answers/actions";

export const metadata: Metadata = { title: "申请法院强制执行" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function CourtPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId, courtName } = file;
  return (
    <>
      <ActSection title="申请法院强制执行" refusal={file.refusalOf("applyToCourt")}>
        <CourtForm id={id} version={version} court={courtName} action={apply} />
      </ActSection>
      <CourtAnswers file={file} doors={{ accepted, ruled, contest }} />
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
