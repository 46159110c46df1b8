import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { DeclareRecusalForm } from "@/components/cases/declare-recusal-form";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { found } from "@/lib/found";
import { declare } from "./actions";

export const metadata: Metadata = { title: "申请回避" };

export default async function RecusalPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const others = kase.officers.filter((one) => one.accountId !== officer.id);
  const officers = [
    { value: officer.id, label: `${officer.name}（本人申请）` },
    ...others.map(({ accountId, name }) => ({ value: accountId, label: `${name}（当事人申请，由我记录）` })),
  ];
  return (
    <ActSection act="declareRecusal" caseId={kase.id} refusal={refusalOf("declareRecusal")}>
      <DeclareRecusalForm kase={{ id: kase.id, version: kase.version }} officers={officers} action={declare} />
    </ActSection>
  );
}
