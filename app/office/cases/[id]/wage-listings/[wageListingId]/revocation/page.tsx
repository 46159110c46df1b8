import type { Metadata } from "next";
import { RevokeForm } from "@/components/wage-listings/removal-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { listingContest } from "@/lib/contests/queries/prefilled";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, listingEndGroundLabels, whyNot } from "@/lib/wage-listings/labels";
import { revocationGrounds } from "@/lib/wage-listings/lifecycle";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { revoke } from "./actions";

export const metadata: Metadata = { title: listingActLabels.revoke };

type Props = { params: Promise<{ id: string; wageListingId: string }>; searchParams: SearchParams };

export default async function RevocationPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const contest = await listingContest(officer, (await searchParams).contest, listing.caseId);
  const grounds = revocationGrounds.map((value) => ({
    value,
    label: listingEndGroundLabels[value],
    help: whyNot(listing.revokeRefusalOf(value)),
  }));
  return (
    <ActSection
      title={listingActLabels.revoke}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("revoke"))}
    >
      <RevokeForm id={listing.id} version={listing.version} action={revoke} grounds={grounds} by={contest} />
    </ActSection>
  );
}
