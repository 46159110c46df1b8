import type { Metadata } from "next";
import { StrikeExhibitForm } from "@/components/cases/exhibit-forms";
import { ExhibitUses } from "@/components/cases/exhibit-uses";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { exhibitWords } from "@/lib/cases/labels";
import { exhibitDesk } from "@/lib/cases/queries/exhibit";
import { found } from "@/lib/found";
import { reasonMessage } from "@/lib/messages";
import { strike } from "./actions";

export const metadata: Metadata = { title: "剔除证据" };

export default async function StrikePage({ params }: { params: Promise<{ id: string; evidenceId: string }> }) {
  const officer = await requireOfficer();
  const place = await params;
  const { exhibit, isRecordPage, uses, strikeRefusal } = await found(exhibitDesk(officer, place));
  return (
    <>
      <ActSection
        title="剔除证据"
        backHref={`/office/cases/${place.id}/evidence`}
        refusal={strikeRefusal && reasonMessage(strikeRefusal)}
      >
        <p className="mb-3 max-w-measure">{exhibitWords(exhibit)}</p>
        <StrikeExhibitForm caseId={place.id} id={exhibit.id} isRecordPage={isRecordPage} action={strike} />
      </ActSection>
      {strikeRefusal?.startsWith("exhibit_used") ? <ExhibitUses caseId={place.id} id={exhibit.id} uses={uses} /> : null}
    </>
  );
}
