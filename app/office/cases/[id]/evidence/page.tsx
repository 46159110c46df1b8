import type { Metadata } from "next";
import { EvidenceList } from "@/components/cases/evidence-list";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { requireOfficer } from "@/lib/auth/session";
import { caseRefusals } from "@/lib/cases/labels";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { evidenceOfCase, opensStruckOf } from "@/lib/cases/queries/evidence";
import { restatementsOfCase } from "@/lib/cases/queries/exhibit";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "证据" };

export default async function EvidencePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  const { kase, refusalOf } = await found(caseActs(officer, id));
  const [rows, earlier] = await Promise.all([evidenceOfCase(officer, id), restatementsOfCase(kase.id)]);
  const path = `/office/cases/${id}/evidence`;
  const refusal = refusalOf("gather");
  return (
    <Section
      title="证据"
      aside={
        <span className="flex flex-wrap gap-2">
          <ButtonLink href={`${path}/matrix`}>事实—证据—依据对照表</ButtonLink>
          {rows.length > 0 ? <ButtonLink href={`${path}/catalogue`}>打印证据目录</ButtonLink> : null}
        </span>
      }
    >
      <ActBar
        acts={[
          {
            key: "gather",
            label: "登记证据",
            href: `${path}/new`,
            refusal: refusal && caseRefusals[refusal],
            primary: true,
          },
        ]}
      />
      <EvidenceList
        rows={rows}
        earlier={earlier}
        path={path}
        isOpen={refusal === null}
        opensStruck={await opensStruckOf(officer, kase.organId)}
      />
    </Section>
  );
}
