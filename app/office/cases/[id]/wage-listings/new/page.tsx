import type { Metadata } from "next";
import { ProposeListingForm } from "@/components/wage-listings/propose-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { payOrderWords, thresholdWords, whyNot } from "@/lib/wage-listings/labels";
import { listingDesk } from "@/lib/wage-listings/queries/listing-desk";
import { payOrderKey } from "@/lib/wage-listings/queries/pay-orders";
import { propose } from "./actions";

export const metadata: Metadata = { title: "提出列入失信名单" };

export default async function NewWageListingPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, payOrders, thresholds, proposeRefusal } = await found(listingDesk(officer, (await params).id, now()));
  const open = payOrders.filter(({ refusal }) => refusal === null);
  const none = payOrders.length === 0 ? "pay_order_missing" : (payOrders[0]?.refusal ?? null);
  return (
    <ActSection
      title="提出列入失信联合惩戒名单"
      backHref={`/office/cases/${kase.id}/wage-listings`}
      refusal={whyNot(proposeRefusal ?? (open.length === 0 ? none : null))}
    >
      <p className="mb-4 max-w-measure">{thresholdWords(thresholds)}</p>
      <ProposeListingForm
        caseId={kase.id}
        payOrders={open.map((order) => ({ value: payOrderKey(order), label: payOrderWords(order) }))}
        representative={kase.representative}
        action={propose}
      />
    </ActSection>
  );
}
