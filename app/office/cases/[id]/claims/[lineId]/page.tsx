import type { Metadata } from "next";
import { ClaimView } from "@/components/claims/claim-view";
import { requireOfficer } from "@/lib/auth/session";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "劳动者明细" };

export default async function ClaimPage({ params }: { params: Promise<{ id: string; lineId: string }> }) {
  const officer = await requireOfficer();
  return <ClaimView file={await found(claimFile(officer, await params, now()))} />;
}
