import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { ConcludeCaseForm } from "@/components/cases/conclude-case-form";
import { GatheredFacts } from "@/components/cases/gathered-facts";
import { requireOfficer } from "@/lib/auth/session";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { caseProgress } from "@/lib/cases/queries/case-progress";
import { found } from "@/lib/found";
import { conclude } from "./actions";

export const metadata: Metadata = { title: "调查终结" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const progress = await caseProgress(kase.id);
  return (
    <ActSection act="conclude" caseId={kase.id} refusal={refusalOf("conclude")}>
      <GatheredFacts kase={kase} progress={progress} />
      <ConcludeCaseForm kase={{ id: kase.id, version: kase.version }} action={conclude} />
    </ActSection>
  );
}
