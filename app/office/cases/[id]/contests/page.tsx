import type { Metadata } from "next";
import { ContestDeskView } from "@/components/contests/contest-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "复议、诉讼" };

export default async function CaseContestsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  return <ContestDeskView desk={await found(contestDesk(officer, { caseId: id }))} caseId={id} />;
}
