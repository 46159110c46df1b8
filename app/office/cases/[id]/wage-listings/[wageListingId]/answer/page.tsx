import type { Metadata } from "next";
import { AnswerForm } from "@/components/wage-listings/party-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/wage-listings/act-links";
import { listingActLabels, whyNot } from "@/lib/wage-listings/labels";
import { listingFile } from "@/lib/wage-listings/queries/listing-file";
import { answerObjection } from "./actions";

export const metadata: Metadata = { title: listingActLabels.answerObjection };

type Props = { params: Promise<{ id: string; wageListingId: string }> };

export default async function AnswerPage({ params }: Props) {
  const officer = await requireOfficer();
  const listing = await found(listingFile(officer, await params, now()));
  const open = listing.objectionList.filter(({ answeredOn }) => answeredOn === null);
  const objections = open.map(({ id, receivedOn, givenBy }) => ({ value: id, label: `${receivedOn}　${givenBy}` }));
  const isLate = open.some(({ dueOn }) => dueOn !== null && listing.today > dueOn);
  return (
    <ActSection
      title={listingActLabels.answerObjection}
      backHref={hrefOf(listing)}
      refusal={whyNot(listing.refusalOf("answerObjection"))}
    >
      <AnswerForm
        id={listing.id}
        version={listing.version}
        action={answerObjection}
        objections={objections}
        isLate={isLate}
      />
    </ActSection>
  );
}
