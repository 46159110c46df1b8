import type { Metadata } from "next";
import { ListForm } from "@/components/wage-listings/decision-forms";
import { ListingProposal } from "@/components/wage-listings/listing-view";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { list } from "./actions";

export const metadata: Metadata = { title: listingActLabels.list };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function DecisionPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const isLate = listing.clock !== null && listing.today > listing.clock.dueOn;
  return (
    <ActSection title={listingActLabels.list} backHref={hrefOf(listing)} refusal={whyNot(listing.refusalOf("list"))}>
      <ListingProposal listing={listing} />
      <ListForm id={listing.id} version={listing.version} action={list} isLate={isLate} />
    </ActSection>
  );
}
