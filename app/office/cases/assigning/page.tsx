import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssignCasesForm } from "@/components/cases/assign-cases-form";
import { officerOptions } from "@/components/cases/officer-options";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { certifiedInspectors } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { movesCases } from "@/lib/cases/policy";
import { casesToAssign } from "@/lib/cases/queries/cases-held";
import { legalDate, now } from "@/lib/kernel/clock";
import { assign } from "./actions";

export const metadata: Metadata = { title: "批量指派" };

export default async function AssigningPage() {
  const officer = await requireOfficer();
  if (!movesCases(officer)) notFound();
  const [waiting, inspectors] = await Promise.all([
    casesToAssign(officer),
    certifiedInspectors(officer, legalDate(now())),
  ]);
  return (
    <>
      <PageHead crumbs={[{ href: "/office/cases", label: "案件" }, { label: "批量指派" }]} title="批量指派承办人" />
      {waiting.length > 0 ? (
        <AssignCasesForm
          key={waiting.map(({ id }) => id).join()}
          waiting={waiting}
          inspectors={officerOptions(inspectors)}
          action={assign}
        />
      ) : (
        <EmptyState title="没有等待指派的案件" hint="立案后尚未指派承办人的案件列在这里，勾选后一并指派。" />
      )}
    </>
  );
}
