import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { DrawWorkersForm } from "@/components/claims/draw-forms";
import { DrawView } from "@/components/claims/draw-view";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { claimDesk } from "@/lib/claims/queries/claim-desk";
import { drawsOfCase } from "@/lib/claims/queries/draws";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { answer, draw } from "./actions";

export const metadata: Metadata = { title: "抽查核实" };

export default async function DrawsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, totals, gatherRefusal } = await found(claimDesk(officer, (await params).id, now()));
  const refusal = gatherRefusal ?? (totals.paidFen === 0 ? "nothing_paid" : null);
  return (
    <>
      <ClaimActSection
        title="抽查核实：劳动者是否收到"
        backHref={`/office/cases/${kase.id}/claims`}
        refusal={whyNot(refusal)}
      >
        <DrawWorkersForm caseId={kase.id} action={draw} />
      </ClaimActSection>
      <Section title="抽查记录">
        <DrawView draws={await drawsOfCase(officer, kase.id)} mayAnswer={gatherRefusal === null} answer={answer} />
      </Section>
    </>
  );
}
