import type { Metadata } from "next";
import { StandardListView } from "@/components/case-scores/standard-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { standardsRefusal } from "@/lib/case-scores/policy";
import { standardList } from "@/lib/case-scores/queries/standards";

export const metadata: Metadata = { title: "案卷评查标准" };

export default async function ScoreStandardsPage() {
  const officer = await requireOfficer();
  return <StandardListView rows={await standardList(officer)} maySet={standardsRefusal(officer) === null} />;
}
