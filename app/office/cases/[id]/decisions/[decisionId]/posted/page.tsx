import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { BringPostedForm } from "@/components/decisions/posted-forms";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { exhibitsOfCase } from "@/lib/orders/queries/order-desk";
import { bring } from "./actions";

export const metadata: Metadata = { title: "登记按期提出、呈报后收到的材料" };

export default async function PostedPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  const { id, version, caseId, refusalOf } = decision;
  const exhibits = await exhibitsOfCase(caseId);
  return (
    <ActOnProposal title="登记按期提出、呈报后收到的材料" decision={decision} refusal={refusalOf("bringPosted")}>
      <BringPostedForm id={id} version={version} today={legalDate(now())} exhibits={exhibits} action={bring} />
    </ActOnProposal>
  );
}
