import type { Metadata } from "next";
import { UndoRemovalForm } from "@/components/wage-listings/removal-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { undo } from "./actions";

export const metadata: Metadata = { title: listingActLabels.undoRemoval };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function UndoRemovalPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  return (
    <ActSection
      title={listingActLabels.undoRemoval}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("undoRemoval"))}
    >
      <UndoRemovalForm id={listing.id} version={listing.version} action={undo} />
    </ActSection>
  );
}
