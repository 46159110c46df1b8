import type { Metadata } from "next";
import { ProofNotice } from "@/components/accounts/proof-notice";
import { RevealNumberForm } from "@/components/responsible-persons/person-forms";
import { ActSection } from "@/components/workflow/act-section";
import { hasProvedLately, requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PersonAbout } from "@/lib/responsible-persons/filter";
import { personNamed, whyNot } from "@/lib/responsible-persons/labels";
import { personDesk } from "@/lib/responsible-persons/queries/persons";
import { openNumber } from "./actions";

export const metadata: Metadata = { title: "查看完整号码" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function PersonNumberPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { caseId, persons, numberRefusal } = await found(personDesk(officer, (await params).id, now()));
  const asked = PersonAbout.parse(await searchParams).person;
  const isProved = await hasProvedLately();
  const options = persons.map((person) => ({ value: person.id, label: personNamed(person) }));
  const chosen = persons.find(({ id }) => id === asked)?.id ?? "";
  return (
    <ActSection title="查看完整号码" backHref={`/office/cases/${caseId}/persons`} refusal={whyNot(numberRefusal)}>
      {isProved ? null : <ProofNotice back={`/office/cases/${caseId}/persons/number`} />}
      <RevealNumberForm {...{ caseId, action: openNumber, options, chosen }} />
    </ActSection>
  );
}
