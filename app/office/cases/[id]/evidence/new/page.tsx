import type { Metadata } from "next";
import { EvidenceUploader } from "@/components/cases/evidence-uploader";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { caseRefusals } from "@/lib/cases/labels";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "登记证据" };

export default async function NewEvidencePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  const { refusalOf } = await found(caseActs(officer, id));
  const refusal = refusalOf("gather");
  return (
    <Section title="登记证据" aside={<ButtonLink href={`/office/cases/${id}/evidence`}>返回证据目录</ButtonLink>}>
      {refusal === null ? (
        <EvidenceUploader caseId={id} today={legalDate(now())} officerName={officer.name} />
      ) : (
        <Banner kind="warn">{caseRefusals[refusal]}</Banner>
      )}
    </Section>
  );
}
