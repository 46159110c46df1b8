import type { Metadata } from "next";
import { PeriodListView } from "@/components/platform-reports/period-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { now } from "@/lib/kernel/clock";
import { periodRefusal } from "@/lib/platform-reports/policy";
import { periodList } from "@/lib/platform-reports/queries/periods";

export const metadata: Metadata = { title: "报告期" };

export default async function PeriodsPage() {
  const officer = await requireOfficer();
  return <PeriodListView rows={await periodList(officer, now())} maySet={periodRefusal(officer) === null} />;
}
