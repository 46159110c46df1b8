import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { DiscussForm } from "@/components/decisions/discuss-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { discuss } from "./actions";

export const metadata: Metadata = { title: "登记集体讨论" };

export default async function DiscussionPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记集体讨论" decision={decision} refusal={decision.refusalOf("discuss")}>
      <DiscussForm id={decision.id} version={decision.version} today={legalDate(now())} action={discuss} />
    </ActOnProposal>
  );
}
