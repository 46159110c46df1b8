import type { Metadata } from "next";
import { ProposePreservationForm } from "@/components/preservations/propose-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/preservations/labels";
import { preservationDesk } from "@/lib/preservations/queries/preservation-desk";
import { propose } from "./actions";

export const metadata: Metadata = { title: "呈报先行登记保存" };

export default async function NewPreservationPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, proposeRefusal } = await found(preservationDesk(officer, (await params).id, now()));
  return (
    <ActSection
      title="呈报先行登记保存"
      backHref={`/office/cases/${kase.id}/preservations`}
      refusal={whyNot(proposeRefusal)}
    >
      <ProposePreservationForm caseId={kase.id} action={propose} />
    </ActSection>
  );
}
