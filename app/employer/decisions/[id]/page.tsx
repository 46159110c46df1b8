import type { Metadata } from "next";
import { EmployerDecisionView } from "@/components/decisions/employer-decision-view";
import { requireEmployer } from "@/lib/auth/session";
import { employerDecision } from "@/lib/decisions/queries/employer-decisions";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { askHearing, stateDefence } from "./actions";

export const metadata: Metadata = { title: "告知和决定" };

export default async function EmployerDecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireEmployer();
  const decision = await found(employerDecision(user, (await params).id, now()));
  return <EmployerDecisionView decision={decision} state={stateDefence} ask={askHearing} />;
}
