import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { FilingForm } from "@/components/decisions/spot-after-forms";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { file } from "./actions";

export const metadata: Metadata = { title: "登记备案" };

export default async function FilingPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记备案" decision={decision} refusal={decision.refusalOf("recordFiling")}>
      <FilingForm id={decision.id} version={decision.version} action={file} />
    </ActOnProposal>
  );
}
