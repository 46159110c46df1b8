import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { NotifyForm } from "@/components/decisions/opinion-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { notify } from "./actions";

export const metadata: Metadata = { title: "制作事先告知书" };

export default async function NoticePage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="制作事先告知书" decision={decision} refusal={decision.refusalOf("notify")}>
      <NotifyForm id={decision.id} version={decision.version} action={notify} />
    </ActOnProposal>
  );
}
