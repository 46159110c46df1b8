import type { Metadata } from "next";
import { ConfirmAddressView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { partiesOf } from "@/lib/deliveries/queries/confirmations";
import { found } from "@/lib/found";
import { confirm } from "./actions";

export const metadata: Metadata = { title: "送达地址确认书" };

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const parties = await found(partiesOf(officer, ofCase((await params).id)));
  return <ConfirmAddressView {...parties} action={confirm} />;
}
