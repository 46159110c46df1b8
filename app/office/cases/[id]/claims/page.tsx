import type { Metadata } from "next";
import { ClaimDeskView } from "@/components/claims/claim-desk-view";
import { ClaimListView } from "@/components/claims/claim-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { ClaimFilter } from "@/lib/claims/filter";
import { claimDesk } from "@/lib/claims/queries/claim-desk";
import { claimCount, claimList, claimSums } from "@/lib/claims/queries/claim-list";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { takeOver } from "./actions";

export const metadata: Metadata = { title: "劳动者台账" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function ClaimsPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const desk = await found(claimDesk(officer, (await params).id, now()));
  const filter = ClaimFilter.parse(await searchParams);
  const [page, total, sums] = await Promise.all([
    claimList(officer, desk.kase.id, filter),
    claimCount(officer, desk.kase.id, filter),
    claimSums(officer, desk.kase.id, filter),
  ]);
  const base = `/office/cases/${desk.kase.id}/claims`;
  return (
    <ClaimDeskView desk={desk} takeOver={takeOver}>
      <ClaimListView base={base} page={page} total={total} sums={sums} filter={filter} />
    </ClaimDeskView>
  );
}
