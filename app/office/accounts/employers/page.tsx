import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimListView } from "@/components/accounts/claim-list-view";
import { mayDecideClaims } from "@/lib/agencies/policy";
import { waitingClaims } from "@/lib/agencies/queries/claims";
import { requireOfficer } from "@/lib/auth/session";

export const metadata: Metadata = { title: "单位账号确认" };

export default async function ClaimsPage() {
  const officer = await requireOfficer();
  if (!mayDecideClaims(officer)) notFound();
  return <ClaimListView claims={await waitingClaims(officer)} />;
}
