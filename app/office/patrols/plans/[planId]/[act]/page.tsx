import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { PlanActForm } from "@/components/patrols/plan-act-form";
import { PlanChangeSection } from "@/components/patrols/plan-change-section";
import { PlanFacts } from "@/components/patrols/plan-facts";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { planActLabels, whyNot } from "@/lib/patrols/labels";
import { planActsInOrder } from "@/lib/patrols/lifecycle";
import { planFile } from "@/lib/patrols/queries/plan-file";
import { approveChange, change, dropChange, noteDrop } from "../actions";
import { approve, giveBack, revise, withdraw } from "./actions";

export const metadata: Metadata = { title: "办理年度检查计划" };

const actions = { approve, giveBack, revise, withdraw, change, approveChange, dropChange, noteDrop };

export default async function PlanActPage({ params }: { params: Promise<{ planId: string; act: string }> }) {
  const officer = await requireOfficer();
  const { planId, act: asked } = await params;
  const act = planActsInOrder.find((each) => each === asked);
  if (!act) notFound();
  const file = await found(planFile(officer, planId));
  return (
    <PatrolActPage
      title={planActLabels[act]}
      back={{ href: `/office/patrols/plans/${planId}`, label: file.title }}
      refusal={whyNot(file.refusalOf(act))}
    >
      {act === "revise" || act === "change" ? null : <PlanFacts file={file} />}
      <PlanChangeSection file={file} />
      <PlanActForm act={act} file={file} action={actions[act]} />
    </PatrolActPage>
  );
}
