import type { Metadata } from "next";
import { EnforcementListView } from "@/components/enforcement/enforcement-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementsOfCase } from "@/lib/enforcement/queries/enforcements-of-case";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "履行与执行" };

export default async function EnforcementsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  return <EnforcementListView caseId={id} rows={await found(enforcementsOfCase(officer, id, now()))} />;
}
