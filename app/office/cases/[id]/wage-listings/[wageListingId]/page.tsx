import type { Metadata } from "next";
import { ContestsOfPapers } from "@/components/contests/contests-of-papers";
import { ListingView } from "@/components/wage-listings/listing-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";

export const metadata: Metadata = { title: "失信名单" };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function WageListingPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const { id, clock, regionCode } = listing;
  const lamps = await readLamps(regionCode, clock?.state === "running" ? [{ ...clock, id }] : []);
  const desk = await found(contestDesk(officer, { caseId: listing.caseId }));
  return (
    <>
      <ListingView listing={listing} lamp={lamps[id]} />
      <ContestsOfPapers desk={desk} subjectId={id} />
    </>
  );
}
