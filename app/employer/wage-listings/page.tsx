import type { Metadata } from "next";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { EmployerListingsView } from "@/components/wage-listings/employer-listings-view";
import { requireEmployer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { EmployerListingFilter } from "@/lib/wage-listings/filter";
import { employerListingCount, employerListings } from "@/lib/wage-listings/queries/employer-listings";

export const metadata: Metadata = { title: "失信联合惩戒名单" };

export default async function EmployerListingsPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  const filter = EmployerListingFilter.parse(await searchParams);
  const [page, total] = await Promise.all([employerListings(user, filter), employerListingCount(user, filter)]);
  return <EmployerListingsView {...{ page, total, filter }} />;
}
