import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { DecideRecusalForm } from "@/components/cases/decide-recusal-form";
import { RecusalFacts } from "@/components/cases/recusal-facts";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { recusalsOf } from "@/lib/cases/queries/case-records";
import { found } from "@/lib/found";
import { decide } from "./actions";

export const metadata: Metadata = { title: "决定回避" };

export default async function RecusalDecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const recusals = await recusalsOf(kase.id);
  const pending = recusals.find((one) => one.decidedOn === null && one.accountId !== officer.id);
  return (
    <ActSection act="decideRecusal" caseId={kase.id} refusal={refusalOf("decideRecusal")}>
      {pending ? (
        <>
          <RecusalFacts recusal={pending} />
          <DecideRecusalForm
            key={pending.id}
            kase={{ id: kase.id, version: kase.version }}
            recusalId={pending.id}
            action={decide}
          />
        </>
      ) : null}
    </ActSection>
  );
}
