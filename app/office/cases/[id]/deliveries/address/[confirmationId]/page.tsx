import type { Metadata } from "next";
import { SignAddressView } from "@/components/deliveries/sign-address-view";
import { requireOfficer } from "@/lib/auth/session";
import { ofCase } from "@/lib/deliveries/matter";
import { confirmationFile } from "@/lib/deliveries/queries/confirmation-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { sign } from "../actions";

export const metadata: Metadata = { title: "登记签署" };

type Props = { params: Promise<{ id: string; confirmationId: string }> };

export default async function SignAddressPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, confirmationId } = await params;
  const file = await found(confirmationFile(officer, ofCase(id), confirmationId));
  return <SignAddressView {...file} today={legalDate(now())} action={sign} />;
}
