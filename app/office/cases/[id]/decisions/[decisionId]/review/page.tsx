import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { ReviewForm } from "@/components/decisions/review-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { review } from "./actions";

export const metadata: Metadata = { title: "法制审核" };

export default async function ReviewPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="法制审核" decision={decision} refusal={decision.refusalOf("review")}>
      <ReviewForm
        id={decision.id}
        version={decision.version}
        items={decision.items.map(({ isLightened }) => ({ isLightened }))}
        action={review}
      />
    </ActOnProposal>
  );
}
