import type { Metadata } from "next";
import { confirm } from "@/app/office/cases/[id]/deliveries/address/actions";
import { ConfirmAddressView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofComplaint } from "@/lib/deliveries/matter";
import { partiesOf } from "@/lib/deliveries/queries/confirmations";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "送达地址确认书" };

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const parties = await found(partiesOf(officer, ofComplaint((await params).id)));
  return <ConfirmAddressView {...parties} action={confirm} />;
}
