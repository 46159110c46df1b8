import type { Metadata } from "next";
import { AddClaimForm, PasteClaimsForm } from "@/components/claims/add-claim-form";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { claimDesk } from "@/lib/claims/queries/claim-desk";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { add, paste } from "./actions";

export const metadata: Metadata = { title: "增加台账明细" };

export default async function NewClaimsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, gatherRefusal } = await found(claimDesk(officer, (await params).id, now()));
  const back = `/office/cases/${kase.id}/claims`;
  return (
    <ClaimActSection title="增加台账明细" backHref={back} refusal={whyNot(gatherRefusal)}>
      <PasteClaimsForm caseId={kase.id} action={paste} />
      <Section title="或者逐行增加">
        <AddClaimForm caseId={kase.id} action={add} />
      </Section>
    </ClaimActSection>
  );
}
