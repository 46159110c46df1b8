import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimListView } from "@/components/accounts/claim-list-view";
import { WaitingClaimFilter } from "@/lib/agencies/filter";
import { mayDecideClaims } from "@/lib/agencies/policy";
import { waitingClaimCount, waitingClaims } from "@/lib/agencies/queries/claims";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "单位账号确认" };

export default async function ClaimsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (!mayDecideClaims(officer)) notFound();
  const filter = WaitingClaimFilter.parse(await searchParams);
  const [page, total] = await Promise.all([waitingClaims(officer, filter), waitingClaimCount(officer, filter)]);
  return <ClaimListView page={page} total={total} filter={filter} />;
}
