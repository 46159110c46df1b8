import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InspectionCode } from "@/components/patrols/inspection-code";
import { TakeVisit } from "@/components/patrols/take-visit";
import { publicOrigin } from "@/lib/auth/origin";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { visitFile } from "@/lib/patrols/queries/visit-file";

export const metadata: Metadata = { title: "检查码" };

export default async function CodePage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const today = now();
  const { id, code, state, employerName } = await found(visitFile(officer, (await params).visitId, today));
  if (code === null) notFound();
  const url = `${publicOrigin()}/inspections/${code}`;
  return (
    <InspectionCode {...{ url, code, employerName }} backHref={`/office/patrols/${id}`}>
      {state === "under_way" ? <TakeVisit accountId={officer.id} on={legalDate(today)} visitId={id} /> : null}
    </InspectionCode>
  );
}
