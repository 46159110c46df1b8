import type { Metadata } from "next";
import { recordFailed } from "@/app/office/cases/[id]/deliveries/actions";
import { FailedAttemptView } from "@/components/deliveries/act-views";
import { requireOfficer } from "@/lib/auth/session";
import { ofComplaint } from "@/lib/deliveries/matter";
import { deliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "登记未送达" };

type Props = { params: Promise<{ id: string; documentId: string }> };

export default async function FailedAttemptPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, documentId } = await params;
  return (
    <FailedAttemptView facts={await found(deliveryForm(officer, ofComplaint(id), documentId))} action={recordFailed} />
  );
}
