import type { Metadata } from "next";
import { NotifyListingForm } from "@/components/wage-listings/decision-forms";
import { ListingProposal } from "@/components/wage-listings/listing-view";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { notify } from "./actions";

export const metadata: Metadata = { title: listingActLabels.notify };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function NoticePage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  return (
    <ActSection
      title={listingActLabels.notify}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("notify"))}
    >
      <ListingProposal listing={listing} />
      <NotifyListingForm id={listing.id} version={listing.version} action={notify} />
    </ActSection>
  );
}
