import type { Metadata } from "next";
import { ScorePanel } from "@/components/case-scores/score-panel";
import { openCaseActs } from "@/components/cases/case-acts";
import { CaseOverview } from "@/components/cases/case-overview";
import { withNextAct } from "@/components/cases/next-act";
import { endingActs } from "@/components/closing/act-links";
import { ActBar } from "@/components/workflow/act-bar";
import { requireOfficer } from "@/lib/auth/session";
import { clocksOfCase } from "@/lib/cases/queries/binding-clocks";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { caseProgress } from "@/lib/cases/queries/case-progress";
import { caseRecords } from "@/lib/cases/queries/case-records";
import { officerHistory } from "@/lib/cases/queries/officers";
import { stageTasks } from "@/lib/cases/stage-tasks";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { fileScore } from "@/lib/closing/queries/file-score";
import { closingStageFacts } from "@/lib/closing/stage-facts";
import { complaintsOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { readLamps } from "@/lib/deadlines/lamps";
import { decisionProgress } from "@/lib/decisions/queries/decision-progress";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { orderProgress } from "@/lib/orders/queries/order-progress";

export const metadata: Metadata = { title: "案件概况" };

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, facts, refusalOf } = await found(caseActs(officer, (await params).id));
  const [decisions, progress, complaints, orders, officers, records, ending, clocks, score] = await Promise.all([
    decisionProgress(kase.id),
    caseProgress(kase.id),
    complaintsOfCase(officer, kase.id),
    orderProgress(kase.id),
    officerHistory(kase.id),
    caseRecords(kase.id),
    closingDesk(officer, kase.id),
    clocksOfCase(kase.id),
    fileScore(officer, kase.id, now()),
  ]);
  const lamps = await readLamps(kase.regionCode, clocks);
  const { unperformed, ...known } = closingStageFacts(ending.facts, ending.pending);
  const tasks = stageTasks({
    ...{ ...facts, ...progress, ...known, orders, officers: facts.officerIds.length },
    isConcluded: kase.concludedOn !== null,
    decisions: { ...decisions, unperformed },
  });
  const acts = [...openCaseActs(kase.id, refusalOf), ...endingActs(officer, ending)];
  return (
    <>
      <ActBar acts={withNextAct(kase.id, acts, tasks, facts.officerIds.includes(officer.id))} />
      <CaseOverview
        {...{ kase, tasks, clocks, lamps, complaints, officers, records }}
        aside={<ScorePanel file={score} />}
      />
    </>
  );
}
