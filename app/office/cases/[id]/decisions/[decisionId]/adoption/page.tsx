import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { AdoptForm } from "@/components/decisions/review-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { adopt } from "./actions";

export const metadata: Metadata = { title: "答复审核意见" };

export default async function AdoptionPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="答复审核意见" decision={decision} refusal={decision.refusalOf("adoptReview")}>
      <AdoptForm id={decision.id} version={decision.version} action={adopt} />
    </ActOnProposal>
  );
}
