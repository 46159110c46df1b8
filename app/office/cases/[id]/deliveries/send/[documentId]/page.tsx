import type { Metadata } from "next";
import { SendDeliveryView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { found } from "@/lib/found";
import { send } from "../../actions";

export const metadata: Metadata = { title: "登记寄出、委托、公告" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function SendDeliveryPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  return <SendDeliveryView facts={await found(deliveryForm(officer, ofCase(id), documentId))} action={send} />;
}
