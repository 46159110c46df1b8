import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { ReopenCaseForm } from "@/components/cases/reopen-case-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { found } from "@/lib/found";
import { reopen } from "./actions";

export const metadata: Metadata = { title: "重新办理" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  return (
    <ActSection act="reopen" caseId={kase.id} refusal={refusalOf("reopen")}>
      <ReopenCaseForm kase={{ id: kase.id, version: kase.version }} action={reopen} />
    </ActSection>
  );
}
