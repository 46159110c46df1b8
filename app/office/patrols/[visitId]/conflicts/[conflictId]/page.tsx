import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { SettleForm } from "@/components/patrols/settle-form";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { questionOf } from "@/lib/patrols/inspection-items";
import { checklistOf } from "@/lib/patrols/queries/checklist";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { whyNotVisit } from "@/lib/patrols/visit-refusal-labels";
import { settle } from "./actions";

export const metadata: Metadata = { title: "两台设备的不同记录" };

type Props = { params: Promise<{ visitId: string; conflictId: string }> };

export default async function ConflictPage({ params }: Props) {
  const officer = await requireOfficer();
  const { visitId, conflictId } = await params;
  const visit = await found(visitFile(officer, visitId, now()));
  const { conflicts, answers } = await checklistOf(visit.id);
  const conflict = conflicts.find(({ id }) => id === conflictId);
  if (!conflict) notFound();
  const standing = answers.find(({ questionKey }) => questionKey === conflict.questionKey);
  return (
    <PatrolActPage
      title="两台设备的不同记录"
      back={{ href: `/office/patrols/${visit.id}/checklist`, label: "现场检查表" }}
      refusal={whyNotVisit(visit.refusalOf("answer"))}
    >
      <p className="mb-4 text-section">{questionOf(conflict.questionKey)?.statement ?? conflict.questionKey}</p>
      <SettleForm conflict={conflict} standing={standing} action={settle} />
    </PatrolActPage>
  );
}
