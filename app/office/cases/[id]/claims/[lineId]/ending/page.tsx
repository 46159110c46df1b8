import type { Metadata } from "next";
import { ClaimActSection } from "@/components/claims/claim-act-section";
import { EndClaimForm } from "@/components/claims/end-claim-form";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/claims/labels";
import { claimFile } from "@/lib/claims/queries/claim-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { end } from "./actions";

export const metadata: Metadata = { title: "剔除台账明细" };

export default async function EndClaimPage({ params }: { params: Promise<{ id: string; lineId: string }> }) {
  const officer = await requireOfficer();
  const { kase, claim, refusal } = await found(claimFile(officer, await params, now()));
  const back = `/office/cases/${kase.id}/claims/${claim.id}`;
  return (
    <ClaimActSection title={`剔除：${claim.workerName}　${claim.item}`} backHref={back} refusal={whyNot(refusal)}>
      <EndClaimForm place={{ id: claim.id, version: claim.version }} action={end} />
    </ClaimActSection>
  );
}
