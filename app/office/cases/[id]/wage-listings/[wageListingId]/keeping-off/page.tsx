import type { Metadata } from "next";
import { KeepOffForm } from "@/components/wage-listings/decision-forms";
import { ListingProposal } from "@/components/wage-listings/listing-view";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { keepOffGroundLabels, listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { keepOffGrounds } from "@/lib/wage-listings/lifecycle";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { keepOff } from "./actions";

export const metadata: Metadata = { title: listingActLabels.keepOff };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function KeepingOffPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const isLate = listing.clock !== null && listing.today > listing.clock.dueOn;
  const grounds = keepOffGrounds.map((value) => ({
    value,
    label: keepOffGroundLabels[value],
    help: whyNot(listing.keepOffRefusalOf(value)),
  }));
  return (
    <ActSection
      title={listingActLabels.keepOff}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("keepOff"))}
    >
      <ListingProposal listing={listing} />
      <KeepOffForm id={listing.id} version={listing.version} action={keepOff} isLate={isLate} grounds={grounds} />
    </ActSection>
  );
}
