import type { Metadata } from "next";
import { EvidenceCatalogue } from "@/components/cases/evidence-catalogue";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { evidenceOfCase } from "@/lib/cases/queries/evidence";
import { found } from "@/lib/found";
import { legalDate, now, proseDate } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "证据目录" };

export default async function EvidenceCataloguePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  const { kase } = await found(caseActs(officer, id));
  const rows = await evidenceOfCase(officer, id);
  const printedOn = proseDate(legalDate(now()));
  return <EvidenceCatalogue caseNumber={kase.number} caseTitle={kase.title} rows={rows} printedOn={printedOn} />;
}
