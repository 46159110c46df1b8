import type { Metadata } from "next";
import { ClosingActs } from "@/components/closing/closing-acts";
import { ClosingView } from "@/components/closing/closing-view";
import { OtherEnds } from "@/components/closing/other-ends";
import { requireOfficer } from "@/lib/auth/session";
import { closingDesk } from "@/lib/closing/queries/closing-desk";
import { found } from "@/lib/found";
import { propose, revise, withdraw } from "./actions";
import { approve, giveBack } from "./approval/actions";

export const metadata: Metadata = { title: "结案" };

const grounds = ["ordered_matter_corrected", "decided_and_performed", "enforcement_handed_on", "police_filed"] as const;
const doors = { propose, revise, withdraw, giveBack, decide: approve };

export default async function ClosingPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(closingDesk(officer, (await params).id));
  return (
    <>
      <ClosingView desk={desk} grounds={grounds} act={<ClosingActs {...{ officer, desk, grounds, doors }} />} />
      {desk.kase.endedOn === null ? <OtherEnds caseId={desk.kase.id} /> : null}
    </>
  );
}
