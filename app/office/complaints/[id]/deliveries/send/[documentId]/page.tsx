import type { Metadata } from "next";
import { send } from "@/app/office/cases/[id]/deliveries/actions";
import { SendDeliveryView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofComplaint } from "@/lib/deliveries/matter";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "登记寄出、委托、公告" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function SendDeliveryPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  return <SendDeliveryView facts={await found(deliveryForm(officer, ofComplaint(id), documentId))} action={send} />;
}
