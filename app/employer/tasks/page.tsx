import type { Metadata } from "next";
import { runningDays } from "@/components/orders/employer-task-words";
import { EmployerTasksView } from "@/components/orders/employer-tasks-view";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import type { SearchParams } from "@/lib/kernel/search-params";
import { EmployerTaskFilter } from "@/lib/orders/portal-filter";
import { employerTaskCount, employerTasks } from "@/lib/orders/queries/employer-tasks";

export const metadata: Metadata = { title: "责令改正的事项" };

export default async function EmployerTasksPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const filter = EmployerTaskFilter.parse(await searchParams);
  const [page, total] = await Promise.all([employerTasks(user, filter), employerTaskCount(user, filter)]);
  const lamps = await readLamps(page.rows[0]?.regionCode ?? "", runningDays(page.rows));
  return <EmployerTasksView {...{ page, total, filter, lamps }} />;
}
