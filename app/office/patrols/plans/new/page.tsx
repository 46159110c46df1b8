import type { Metadata } from "next";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { PlanForm } from "@/components/patrols/plan-form";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import { itemOptions, whyNot } from "@/lib/patrols/labels";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";
import { propose } from "./actions";

export const metadata: Metadata = { title: "拟制年度检查计划" };

export default async function NewPlanPage() {
  const officer = await requireOfficer();
  return (
    <PatrolActPage
      title="拟制年度检查计划"
      back={{ href: "/office/patrols/plans", label: "年度检查计划" }}
      refusal={whyNot(inspectorRefusal(officer))}
    >
      <PlanForm place={{}} defaults={{ year: yearOf(legalDate(now())) }} items={itemOptions()} action={propose} />
    </PatrolActPage>
  );
}
