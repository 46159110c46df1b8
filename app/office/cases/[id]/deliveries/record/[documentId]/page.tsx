import type { Metadata } from "next";
import { RecordDeliveryView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { found } from "@/lib/found";
import { record } from "../../actions";

export const metadata: Metadata = { title: "登记送达" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function RecordDeliveryPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  return <RecordDeliveryView facts={await found(deliveryForm(officer, ofCase(id), documentId))} action={record} />;
}
