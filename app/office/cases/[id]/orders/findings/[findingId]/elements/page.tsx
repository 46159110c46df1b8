import type { Metadata } from "next";
import { ElementsForm } from "@/components/orders/elements-form";
import { Banner } from "@/components/ui/banner";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { elementsFile } from "@/lib/orders/queries/evidence-matrix";
import { tie } from "./actions";

export const metadata: Metadata = { title: "对应要件和证据" };

export default async function ElementsPage({ params }: { params: Promise<{ id: string; findingId: string }> }) {
  const officer = await requireOfficer();
  const { kase, finding, exhibits, refusal, limit } = await found(elementsFile(officer, await params, now()));
  return (
    <ActSection
      title={`事实${finding.ordinal}：对应要件和证据`}
      backHref={`/office/cases/${kase.id}/evidence/matrix`}
      refusal={whyNot(refusal)}
    >
      <p className="mb-3 max-w-page">{finding.facts}</p>
      {limit === null ? null : <Banner kind="info">{whyNot(limit)}下面只列出该事实已有的证据。</Banner>}
      <ElementsForm
        place={{ id: finding.id, version: finding.version }}
        rows={finding.rows}
        exhibits={exhibits}
        action={tie}
      />
    </ActSection>
  );
}
