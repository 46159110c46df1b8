import type { Metadata } from "next";
import { EmployerDecisionList } from "@/components/decisions/employer-decision-list";
import { EmployerPapers } from "@/components/orders/employer-papers";
import { EmployerTasks } from "@/components/orders/employer-tasks";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { employerPapers, employerTasks } from "@/lib/orders/queries/employer-orders";

export const metadata: Metadata = { title: "用人单位首页" };

const PAPERS_SHOWN = 5;

export default async function EmployerHomePage() {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const [tasks, papers, decisions] = await Promise.all([
    employerTasks(user),
    employerPapers(user),
    employerDecisions(user),
  ]);
  const running = tasks.filter(({ state }) => state !== "defied");
  const lamps = await readLamps(
    tasks[0]?.regionCode ?? "",
    running.map(({ id, dueOn }) => ({ id, dueOn, provisional: false })),
  );
  return (
    <>
      <PageHead title="用人单位首页" />
      <Section title="您现在需要办的事">
        <EmployerTasks tasks={tasks} lamps={lamps} />
      </Section>
      <Section title="告知和决定">
        <EmployerDecisionList rows={decisions} />
      </Section>
      <Section title="我们收到过的文书">
        <EmployerPapers papers={papers.slice(0, PAPERS_SHOWN)} />
      </Section>
    </>
  );
}
