import type { Metadata } from "next";
import { EmployerDecisionsView } from "@/components/decisions/employer-decisions-view";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { requireEmployer } from "@/lib/auth/session";
import { EmployerDecisionFilter } from "@/lib/decisions/portal-filter";
import { employerDecisionCount, employerDecisions } from "@/lib/decisions/queries/employer-decisions";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "告知和决定" };

export default async function EmployerDecisionsPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const filter = EmployerDecisionFilter.parse(await searchParams);
  const [page, total] = await Promise.all([employerDecisions(user, filter), employerDecisionCount(user, filter)]);
  return <EmployerDecisionsView {...{ page, total, filter }} />;
}
