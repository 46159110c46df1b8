import type { Metadata } from "next";
import { DelegationsView } from "@/components/delegations/delegations-view";
import { DelegationFilter } from "@/lib/agencies/filter";
import { delegationChoices, delegationsSeen } from "@/lib/agencies/queries/delegations";
import { delegationsTo } from "@/lib/auth/delegation";
import { hasProvedLately, requireOfficer } from "@/lib/auth/session";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { begin, revoke, set, stop } from "./actions";

export const metadata: Metadata = { title: "岗位委托" };

export default async function DelegationsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const today = legalDate(now());
  const filter = DelegationFilter.parse(await searchParams);
  const [page, choices, held, isProved] = await Promise.all([
    delegationsSeen(officer, filter, today),
    delegationChoices(officer),
    delegationsTo(officer.id, today),
    hasProvedLately(),
  ]);
  const seen = { officer, page, filter, choices, held, isProved, today };
  return <DelegationsView {...seen} doors={{ set, revoke, begin, stop }} />;
}
