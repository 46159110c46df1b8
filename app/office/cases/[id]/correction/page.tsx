import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { ExplainDifferenceForm } from "@/components/cases/explain-difference-form";
import { Banner } from "@/components/ui/banner";
import { requireOfficer } from "@/lib/auth/session";
import { DifferenceQuery } from "@/lib/cases/filter";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { explain } from "./actions";

export const metadata: Metadata = { title: "更正说明" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const { field, of } = DifferenceQuery.parse(await searchParams);
  const differences = await disagreementsOf(kase.id);
  const difference = differences.find((one) => one.field === field && one.of === of) ?? differences[0];
  return (
    <ActSection act="explainDifference" caseId={kase.id} refusal={refusalOf("explainDifference")}>
      {difference ? (
        <ExplainDifferenceForm kase={{ id: kase.id, version: kase.version }} difference={difference} action={explain} />
      ) : (
        <Banner kind="done">各份文书的记载一致，不需要更正说明。</Banner>
      )}
    </ActSection>
  );
}
