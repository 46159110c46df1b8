import type { Metadata } from "next";
import { RefuseRemovalForm } from "@/components/wage-listings/removal-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { refuseRemoval } from "./actions";

export const metadata: Metadata = { title: listingActLabels.refuseRemoval };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function RemovalRefusalPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const isLate = listing.removalClock !== null && listing.today > listing.removalClock.dueOn;
  return (
    <ActSection
      title={listingActLabels.refuseRemoval}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("refuseRemoval"))}
    >
      <RefuseRemovalForm id={listing.id} version={listing.version} action={refuseRemoval} isLate={isLate} />
    </ActSection>
  );
}
