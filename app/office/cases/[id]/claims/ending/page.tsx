import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { EndClaimsForm } from "@/components/claims/end-claim-form";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { claimDesk } from "@/lib/claims/queries/claim-desk";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { endSeveral } from "./actions";

export const metadata: Metadata = { title: "剔除多行明细" };

export default async function EndClaimsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, gatherRefusal } = await found(claimDesk(officer, (await params).id, now()));
  const back = `/office/cases/${kase.id}/claims`;
  return (
    <ClaimActSection title="剔除多行明细" backHref={back} refusal={whyNot(gatherRefusal)}>
      <EndClaimsForm caseId={kase.id} action={endSeveral} />
    </ClaimActSection>
  );
}
