import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MoveCasesForm } from "@/components/cases/move-cases-form";
import { officerOptions } from "@/components/cases/officer-options";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { PlainSelect } from "@/components/ui/plain-field";
import { certifiedInspectors } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { MovingQuery } from "@/lib/cases/filter";
import { movesCases } from "@/lib/cases/policy";
import { casesHeldBy, holdersOfCases } from "@/lib/cases/queries/cases-held";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { move } from "./actions";

export const metadata: Metadata = { title: "移交在办案件" };

export default async function MovingPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (!movesCases(officer)) notFound();
  const { from } = MovingQuery.parse(await searchParams);
  const [holders, held, inspectors] = await Promise.all([
    holdersOfCases(officer),
    from ? casesHeldBy(officer, from) : [],
    certifiedInspectors(officer, legalDate(now())),
  ]);
  const others = officerOptions(inspectors.filter(({ id }) => id !== from));
  return (
    <>
      <PageHead crumbs={[{ href: "/office/cases", label: "案件" }, { label: "移交" }]} title="移交在办案件" />
      <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
        <PlainSelect
          name="from"
          label="调离、离岗的承办人"
          options={holders.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={from}
          emptyLabel="请选择"
        />
        <Button type="submit">列出在办案件</Button>
      </form>
      {from && held.length > 0 ? (
        <MoveCasesForm key={from} fromId={from} held={held} inspectors={others} action={move} />
      ) : (
        <EmptyState title="没有要移交的案件" hint="选择承办人后，列出其在办的案件，勾选后一并移交给他人。" />
      )}
    </>
  );
}
