import type { Metadata } from "next";
import { EmployerDecisionList } from "@/components/decisions/employer-decision-list";
import { EmployerPapers } from "@/components/orders/employer-papers";
import { NoPapers } from "@/components/orders/employer-papers-view";
import { runningDays } from "@/components/orders/employer-task-words";
import { EmployerTasks } from "@/components/orders/employer-tasks";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { WholeList } from "@/components/orders/whole-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { EmployerListingList } from "@/components/wage-listings/employer-listing-list";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { employerPaperCount, employerPapers } from "@/lib/orders/queries/employer-papers";
import { employerTaskCount, employerTasks } from "@/lib/orders/queries/employer-tasks";
import { employerListings } from "@/lib/wage-listings/queries/employer-listings";

export const metadata: Metadata = { title: "用人单位首页" };

const SHOWN = 5;

export default async function EmployerHomePage() {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const [tasks, taskCount, papers, paperCount, decisions, listings] = await Promise.all([
    employerTasks(user, {}, SHOWN),
    employerTaskCount(user),
    employerPapers(user, {}, SHOWN),
    employerPaperCount(user),
    employerDecisions(user),
    employerListings(user),
  ]);
  const lamps = await readLamps(tasks.rows[0]?.regionCode ?? "", runningDays(tasks.rows));
  return (
    <>
      <PageHead title="用人单位首页" />
      <Section title="您现在需要办的事">
        <EmployerTasks tasks={tasks.rows} lamps={lamps} />
        <WholeList href="/employer/tasks" shown={tasks.rows.length} total={taskCount} />
      </Section>
      <Section title="告知和决定">
        <EmployerDecisionList rows={decisions} />
      </Section>
      {listings.length === 0 ? null : (
        <Section title="拖欠农民工工资失信联合惩戒名单">
          <EmployerListingList rows={listings} />
        </Section>
      )}
      <Section title="以我们为对象的文书">
        <EmployerPapers papers={papers.rows} empty={<NoPapers />} />
        <WholeList href="/employer/papers" shown={papers.rows.length} total={paperCount} />
      </Section>
    </>
  );
}
