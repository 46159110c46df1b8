import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { DeclareRecusalForm } from "@/components/cases/declare-recusal-form";
import { roleLabels } from "@/lib/agencies/labels";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { recusable } from "@/lib/cases/queries/officers";
import { found } from "@/lib/found";
import { declare } from "./actions";

export const metadata: Metadata = { title: "申请回避" };

export default async function RecusalPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const postOf = ({ id, role }: (typeof others)[number]) => {
    if (kase.officers.some(({ accountId }) => accountId === id)) return "本案承办人";
    return role === null ? "" : roleLabels[role];
  };
  const others = (await recusable(kase.organId)).filter(({ id }) => id !== officer.id);
  const officers = [
    { value: officer.id, label: `${officer.name}（本人申请）` },
    ...others.map((one) => ({ value: one.id, label: `${one.name}（${postOf(one)}，当事人申请，由我记录）` })),
  ];
  return (
    <ActSection act="declareRecusal" caseId={kase.id} refusal={refusalOf("declareRecusal")}>
      <DeclareRecusalForm kase={{ id: kase.id, version: kase.version }} officers={officers} action={declare} />
    </ActSection>
  );
}
