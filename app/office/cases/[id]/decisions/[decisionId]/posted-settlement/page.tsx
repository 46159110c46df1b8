import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { SettlePostedForm } from "@/components/decisions/posted-forms";
import { Postings } from "@/components/decisions/procedure-sections";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { settle } from "./actions";

export const metadata: Metadata = { title: "确认按期提出" };

export default async function PostedSettlementPage({
  params,
}: {
  params: Promise<{ id: string; decisionId: string }>;
}) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="确认按期提出" decision={decision} refusal={decision.refusalOf("confirmPosted")}>
      <Postings decision={decision} />
      <SettlePostedForm id={decision.id} version={decision.version} action={settle} />
    </ActOnProposal>
  );
}
