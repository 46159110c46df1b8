import type { Metadata } from "next";
import { OmissionForm } from "@/components/wage-listings/omission-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { payOrderWords, thresholdWords, whyNot } from "@/lib/wage-listings/labels";
import { listingDesk } from "@/lib/wage-listings/queries/listing-desk";
import { payOrderKey } from "@/lib/wage-listings/queries/pay-orders";
import { omit } from "./actions";

export const metadata: Metadata = { title: "说明不列入的理由" };

export default async function ListingOmissionPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, payOrders, thresholds, proposeRefusal } = await found(listingDesk(officer, (await params).id, now()));
  const open = payOrders.filter(({ refusal, omission }) => refusal === null && omission === null);
  const [first] = payOrders;
  const none = first === undefined ? "pay_order_missing" : (first.refusal ?? "listing_omitted");
  return (
    <ActSection
      title="说明不列入失信联合惩戒名单的理由"
      backHref={`/office/cases/${kase.id}/wage-listings`}
      refusal={whyNot(proposeRefusal ?? (open.length === 0 ? none : null))}
    >
      <p className="mb-4 max-w-measure">{thresholdWords(thresholds)}</p>
      <OmissionForm
        caseId={kase.id}
        payOrders={open.map((order) => ({ value: payOrderKey(order), label: payOrderWords(order) }))}
        action={omit}
      />
    </ActSection>
  );
}
