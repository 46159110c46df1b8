import type { Metadata } from "next";
import { EmployerPapersView } from "@/components/orders/employer-papers-view";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { requireEmployer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { EmployerPaperFilter } from "@/lib/orders/portal-filter";
import { employerPaperCount, employerPapers } from "@/lib/orders/queries/employer-papers";

export const metadata: Metadata = { title: "以我们为对象的文书" };

export default async function EmployerPapersPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const filter = EmployerPaperFilter.parse(await searchParams);
  const [page, total] = await Promise.all([employerPapers(user, filter), employerPaperCount(user, filter)]);
  return <EmployerPapersView {...{ page, total, filter }} />;
}
