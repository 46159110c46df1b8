import type { Metadata } from "next";
import { MinimumWageView } from "@/components/claims/minimum-wage-view";
import { requireOfficer } from "@/lib/auth/session";
import { minimumWageRefusal } from "@/lib/claims/policy";
import { minimumWageList } from "@/lib/claims/queries/minimum-wages";

export const metadata: Metadata = { title: "最低工资标准" };

export default async function MinimumWagesPage() {
  const officer = await requireOfficer();
  const rows = await minimumWageList(officer);
  return <MinimumWageView rows={rows} mayEnter={minimumWageRefusal(officer, "") === null} />;
}
