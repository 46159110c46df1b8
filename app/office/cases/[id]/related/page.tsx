import type { Metadata } from "next";
import { RelatedView } from "@/components/cases/related-view";
import { RegroupingsSection } from "@/components/regroupings/regroupings-section";
import { requireOfficer } from "@/lib/auth/session";
import { RelatedQuery } from "@/lib/cases/filter";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { casesOfEmployer } from "@/lib/cases/queries/cases-of-employer";
import { complaintsOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { relationsOfEmployer } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { regroupingsOfCase } from "@/lib/regroupings/queries/regrouping-file";

export const metadata: Metadata = { title: "关联" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function CaseRelatedPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { kase, facts } = await found(caseActs(officer, (await params).id));
  const { after } = RelatedQuery.parse(await searchParams);
  const [complaints, others, relations, regroupings] = await Promise.all([
    complaintsOfCase(officer, kase.id),
    casesOfEmployer(officer, kase, after),
    relationsOfEmployer(officer, kase.employerId),
    regroupingsOfCase(officer, kase.id),
  ]);
  const mayPropose = facts.officerIds.includes(officer.id) && kase.endedOn === null;
  return (
    <>
      <RegroupingsSection {...{ caseId: kase.id, regroupings, mayPropose }} />
      <RelatedView {...{ kase, complaints, others, after, relations }} />
    </>
  );
}
