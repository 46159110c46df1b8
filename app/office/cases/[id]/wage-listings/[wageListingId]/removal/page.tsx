import type { Metadata } from "next";
import { RemoveForm } from "@/components/wage-listings/removal-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { remove } from "./actions";

export const metadata: Metadata = { title: listingActLabels.remove };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function RemovalPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const isLate = listing.removalClock !== null && listing.today > listing.removalClock.dueOn;
  return (
    <ActSection
      title={listingActLabels.remove}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("remove"))}
    >
      <RemoveForm id={listing.id} version={listing.version} action={remove} isLate={isLate} />
    </ActSection>
  );
}
