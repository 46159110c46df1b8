import type { Metadata } from "next";
import { exhibitOptions } from "@/components/cases/exhibit-options";
import { EnterPersonForm } from "@/components/responsible-persons/person-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { standingEvidenceOf } from "@/lib/cases/queries/evidence";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/responsible-persons/labels";
import { personDesk } from "@/lib/responsible-persons/queries/persons";
import { enter } from "./actions";

export const metadata: Metadata = { title: "登记责任人员" };

const NO_EXHIBIT = "本案还没有证据。请先在“材料证据”中登记证明其身份、职务和职责的证据。";

export default async function NewPersonPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { caseId, refusal } = await found(personDesk(officer, (await params).id, now()));
  const exhibits = exhibitOptions(await standingEvidenceOf(officer, caseId));
  const closed = whyNot(refusal) ?? (exhibits.length === 0 ? NO_EXHIBIT : null);
  return (
    <ActSection title="登记责任人员" backHref={`/office/cases/${caseId}/persons`} refusal={closed}>
      <EnterPersonForm {...{ caseId, exhibits, action: enter }} />
    </ActSection>
  );
}
