import type { Metadata } from "next";
import { EmployerDecisionView } from "@/components/decisions/employer-decision-view";
import { EmployerAccount } from "@/components/enforcement/employer-account";
import { EmployerCorrection } from "@/components/enforcement/employer-correction";
import { EmployerRefunds } from "@/components/enforcement/employer-refunds";
import { requireEmployer } from "@/lib/auth/session";
import { employerDecision } from "@/lib/decisions/queries/employer-decisions";
import { employerAccount } from "@/lib/enforcement/queries/employer-account";
import { employerCorrection } from "@/lib/enforcement/queries/employer-correction";
import { employerRefunds } from "@/lib/enforcement/queries/employer-refunds";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { askHearing, stateDefence } from "./actions";

export const metadata: Metadata = { title: "告知和决定" };

export default async function EmployerDecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireEmployer();
  const decision = await found(employerDecision(user, (await params).id, now()));
  const account = await employerAccount(user, decision.id, now());
  const correction = await employerCorrection(user, decision.id, now());
  const refunds = await employerRefunds(user, decision.id, now());
  const href = `/employer/decisions/${decision.id}/correction`;
  return (
    <>
      <EmployerDecisionView decision={decision} state={stateDefence} ask={askHearing} />
      {account === null ? null : <EmployerAccount account={account} />}
      {correction === null ? null : <EmployerCorrection correction={correction} href={href} />}
      {refunds === null ? null : <EmployerRefunds refunds={refunds} />}
    </>
  );
}
