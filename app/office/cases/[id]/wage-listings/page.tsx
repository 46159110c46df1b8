import type { Metadata } from "next";
import { ListingDeskView } from "@/components/wage-listings/listing-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { listingDesk } from "@/lib/wage-listings/queries/listing-desk";

export const metadata: Metadata = { title: "失信名单" };

export default async function WageListingsOfCasePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(listingDesk(officer, (await params).id, now()));
  return <ListingDeskView desk={desk} lamps={await readLamps(desk.kase.regionCode, desk.rows)} />;
}
