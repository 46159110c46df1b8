import type { Metadata } from "next";
import { sign } from "@/app/office/cases/[id]/deliveries/address/actions";
import { SignAddressView } from "@/components/deliveries/sign-address-view";
import { requireOfficer } from "@/lib/auth/session";
import { ofComplaint } from "@/lib/deliveries/matter";
import { confirmationFile } from "@/lib/deliveries/queries/confirmation-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "登记签署" };

type Props = { params: Promise<{ id: string; confirmationId: string }> };

export default async function SignAddressPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, confirmationId } = await params;
  const file = await found(confirmationFile(officer, ofComplaint(id), confirmationId));
  return <SignAddressView {...file} today={legalDate(now())} action={sign} />;
}
