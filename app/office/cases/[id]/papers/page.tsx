import type { Metadata } from "next";
import { DifferenceList } from "@/components/cases/difference-list";
import { PaperTable } from "@/components/documents/paper-table";
import { Section } from "@/components/ui/section";
import { isOfOuterPost } from "@/lib/auth/actor";
import { requireOfficer } from "@/lib/auth/session";
import { caseFile } from "@/lib/cases/queries/case-file";
import { casesMergedInto } from "@/lib/cases/queries/cases-of-employer";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { complaintsOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { papersOfFile } from "@/lib/documents/queries";
import { found } from "@/lib/found";
import { regroupingsOfCase } from "@/lib/regroupings/queries/regrouping-file";

export const metadata: Metadata = { title: "文书" };

export default async function CasePapersPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const kase = await found(caseFile(officer, (await params).id));
  const related = await Promise.all([
    complaintsOfCase(officer, kase.id),
    casesMergedInto(officer, kase.id),
    regroupingsOfCase(officer, kase.id),
  ]);
  const [papers, differences] = await Promise.all([
    papersOfFile(officer, [kase.id, ...related.flat().map(({ id }) => id)]),
    disagreementsOf(kase.id),
  ]);
  return (
    <>
      <DifferenceList caseId={kase.id} differences={differences} />
      <Section title="已制发的文书">
        <PaperTable papers={papers} isPartial={isOfOuterPost(officer)} />
      </Section>
    </>
  );
}
