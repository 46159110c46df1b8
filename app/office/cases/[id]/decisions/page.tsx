import type { Metadata } from "next";
import { DecisionDeskView } from "@/components/decisions/decision-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "处理处罚" };

export default async function DecisionsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(decisionDesk(officer, (await params).id, now()));
  return <DecisionDeskView desk={desk} />;
}
