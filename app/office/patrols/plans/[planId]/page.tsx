import type { Metadata } from "next";
import { PlanView } from "@/components/patrols/plan-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { planFile } from "@/lib/patrols/queries/plan-file";
import { timelineOf } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "年度检查计划" };

export default async function PlanPage({ params }: { params: Promise<{ planId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(planFile(officer, (await params).planId));
  return <PlanView file={file} events={await timelineOf(officer, file.id)} />;
}
