import type { Metadata } from "next";
import { dueDays } from "@/components/desk/employer-due-words";
import { EmployerHome } from "@/components/desk/employer-home";
import { runningDays } from "@/components/orders/employer-task-words";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { employerDecisionCount, employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import { employerDueCount, employerDues } from "@/lib/desk/queries/employer-dues";
import { now } from "@/lib/kernel/clock";
import { employerPaperCount, employerPapers } from "@/lib/orders/queries/employer-papers";
import { employerTaskCount, employerTasks } from "@/lib/orders/queries/employer-tasks";
import { employerListingCount, employerListings } from "@/lib/wage-listings/queries/employer-listings";

export const metadata: Metadata = { title: "用人单位首页" };

const SHOWN = 5;

export default async function EmployerHomePage() {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const [dues, tasks, decisions, listings, papers] = await Promise.all([
    employerDues(user, {}, now(), SHOWN),
    employerTasks(user, {}, SHOWN),
    employerDecisions(user, {}, SHOWN),
    employerListings(user, {}, SHOWN),
    employerPapers(user, {}, SHOWN),
  ]);
  const totals = {
    dues: await employerDueCount(user, {}, now()),
    tasks: await employerTaskCount(user),
    decisions: await employerDecisionCount(user),
    listings: await employerListingCount(user),
    papers: await employerPaperCount(user),
  };
  const region = (dues.rows[0] ?? tasks.rows[0])?.regionCode ?? "";
  const lamps = await readLamps(region, [...dueDays(dues.rows), ...runningDays(tasks.rows)]);
  return <EmployerHome {...{ dues, tasks, decisions, listings, papers, totals, lamps }} />;
}
