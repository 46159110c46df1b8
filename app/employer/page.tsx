import type { Metadata } from "next";
import { EmployerDecisionList } from "@/components/decisions/employer-decision-list";
import { EmployerPapers } from "@/components/orders/employer-papers";
import { EmployerTasks } from "@/components/orders/employer-tasks";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { EmployerListingList } from "@/components/wage-listings/employer-listing-list";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { employerPapers, employerTasks } from "@/lib/orders/queries/employer-orders";
import { employerListings } from "@/lib/wage-listings/queries/employer-listings";

export const metadata: Metadata = { title: "用人单位首页" };

const PAPERS_SHOWN = 5;

export default async function EmployerHomePage() {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const [tasks, papers, decisions, listings] = await Promise.all([
    employerTasks(user),
    employerPapers(user),
    employerDecisions(user),
    employerListings(user),
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
      {listings.length === 0 ? null : (
        <Section title="拖欠农民工工资失信联合惩戒名单">
          <EmployerListingList rows={listings} />
        </Section>
      )}
      <Section title="我们收到过的文书">
        <EmployerPapers papers={papers.slice(0, PAPERS_SHOWN)} />
      </Section>
    </>
  );
}
