import type { Metadata } from "next";
import { ChecklistView } from "@/components/patrols/checklist-view";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { TakeVisit } from "@/components/patrols/take-visit";
import { UnsentEntries } from "@/components/patrols/unsent-entries";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { itemsOf } from "@/lib/patrols/inspection-items";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { type VisitQuestion, visitActLabels, visitQuestion } from "@/lib/patrols/visit-labels";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";

export const metadata: Metadata = { title: "现场检查表" };

export default async function ChecklistPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const today = now();
  const visit = await found(visitFile(officer, (await params).visitId, today));
  const items = itemsOf(visit.itemKeys).map(({ label, questions }) => ({
    label,
    questions: questions.map(visitQuestion),
  }));
  return (
    <PatrolActPage
      title={visitActLabels.answer}
      back={{ href: `/office/patrols/${visit.id}`, label: visit.employerName }}
      refusal={whyNotVisit(visit.refusalOf("answer"))}
      kept={<UnsentEntries accountId={officer.id} visitId={visit.id} statements={statementsIn(items)} />}
    >
      <TakeVisit accountId={officer.id} on={legalDate(today)} visitId={visit.id} />
      <ChecklistView accountId={officer.id} visitId={visit.id} items={items} saved={await checklistOf(visit.id)} />
      <p className="mt-6">
        <ButtonLink href={`/office/patrols/${visit.id}/record`} tone="primary">
          完成检查，制作现场检查笔录
        </ButtonLink>
      </p>
    </PatrolActPage>
  );
}

const statementsIn = (items: readonly { questions: readonly VisitQuestion[] }[]): Readonly<Record<string, string>> =>
  Object.fromEntries(items.flatMap(({ questions }) => questions.map(({ key, statement }) => [key, statement])));
