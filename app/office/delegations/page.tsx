import type { Metadata } from "next";
import { DelegationsView } from "@/components/delegations/delegations-view";
import { delegationChoices, delegationsSeen } from "@/lib/agencies/queries/delegations";
import { delegationsTo } from "@/lib/auth/delegation";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now } from "@/lib/kernel/clock";
import { begin, revoke, set, stop } from "./actions";

export const metadata: Metadata = { title: "岗位委托" };

export default async function DelegationsPage() {
  const officer = await requireOfficer();
  const today = legalDate(now());
  const [rows, choices, held] = await Promise.all([
    delegationsSeen(officer),
    delegationChoices(officer),
    delegationsTo(officer.id, today),
  ]);
  return <DelegationsView {...{ officer, rows, choices, held, today }} doors={{ set, revoke, begin, stop }} />;
}
