import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { RecordSearchForm } from "@/components/claims/record-search-form";
import { SearchView } from "@/components/claims/search-view";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { searchesFor } from "@/lib/claims/queries/searches";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { search } from "./actions";

export const metadata: Metadata = { title: "查找劳动者" };

export default async function SearchesPage({ params }: { params: Promise<{ id: string; lineId: string }> }) {
  const officer = await requireOfficer();
  const { kase, claim, searchRefusal } = await found(claimFile(officer, await params, now()));
  return (
    <SearchView rows={await searchesFor(claim.id)}>
      <ClaimActSection
        title={`查找劳动者：${claim.workerName}`}
        backHref={`/office/cases/${kase.id}/claims/${claim.id}`}
        refusal={whyNot(searchRefusal)}
      >
        <RecordSearchForm id={claim.id} today={legalDate(now())} action={search} />
      </ClaimActSection>
    </SearchView>
  );
}
