import type { Metadata } from "next";
import { RestateExhibitForm } from "@/components/cases/exhibit-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { exhibitWords } from "@/lib/cases/labels";
import { exhibitDesk } from "@/lib/cases/queries/exhibit";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { reasonMessage } from "@/lib/messages";
import { restate } from "./actions";

export const metadata: Metadata = { title: "更正证据说明" };

export default async function RestatementPage({ params }: { params: Promise<{ id: string; evidenceId: string }> }) {
  const officer = await requireOfficer();
  const place = await params;
  const { exhibit, restated, restateRefusal } = await found(exhibitDesk(officer, place));
  return (
    <ActSection
      title="更正证据说明"
      backHref={`/office/cases/${place.id}/evidence`}
      refusal={restateRefusal && reasonMessage(restateRefusal)}
    >
      <p className="mb-3 max-w-measure">{exhibitWords(exhibit)}</p>
      <RestateExhibitForm
        caseId={place.id}
        exhibit={exhibit}
        restated={restated}
        today={legalDate(now())}
        action={restate}
      />
    </ActSection>
  );
}
