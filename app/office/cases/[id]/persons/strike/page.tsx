import type { Metadata } from "next";
import { StrikePersonForm } from "@/components/responsible-persons/person-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PersonAbout } from "@/lib/responsible-persons/filter";
import { personNamed, whyNot } from "@/lib/responsible-persons/labels";
import { strikeRefusal } from "@/lib/responsible-persons/policy";
import { personDesk } from "@/lib/responsible-persons/queries/persons";
import { strike } from "./actions";

export const metadata: Metadata = { title: "注销责任人员登记" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function StrikePersonPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { caseId, persons, refusal } = await found(personDesk(officer, (await params).id, now()));
  const asked = PersonAbout.parse(await searchParams).person;
  const open = persons.filter((person) => strikeRefusal(person) === null);
  const options = open.map((person) => ({ value: person.id, label: personNamed(person) }));
  const chosen = open.find(({ id }) => id === asked)?.id ?? "";
  return (
    <ActSection title="注销责任人员登记" backHref={`/office/cases/${caseId}/persons`} refusal={whyNot(refusal)}>
      <StrikePersonForm {...{ caseId, action: strike, options, chosen }} />
    </ActSection>
  );
}
