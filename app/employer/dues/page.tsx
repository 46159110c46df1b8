import type { Metadata } from "next";
import { dueDays } from "@/components/desk/employer-due-words";
import { EmployerDuesView } from "@/components/desk/employer-dues-view";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { EmployerDueFilter } from "@/lib/desk/employer-dues";
import { employerDueCount, employerDues } from "@/lib/desk/queries/employer-dues";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "告知和决定的期限" };

export default async function EmployerDuesPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const filter = EmployerDueFilter.parse(await searchParams);
  const [page, total] = await Promise.all([employerDues(user, filter, now()), employerDueCount(user, filter, now())]);
  const lamps = await readLamps(page.rows[0]?.regionCode ?? "", dueDays(page.rows));
  return <EmployerDuesView {...{ page, total, filter, lamps }} />;
}
