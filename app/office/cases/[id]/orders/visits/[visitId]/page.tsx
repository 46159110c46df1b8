import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CarryForm } from "@/components/patrols/carry-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { orderDesk } from "@/lib/orders/queries/order-desk";
import { carryRefusal } from "@/lib/patrols/case-policy";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";
import { caseTieRefusals } from "@/lib/patrols/visit-refusal-labels";
import { carry } from "./actions";

export const metadata: Metadata = { title: "检查材料转入证据目录" };

export default async function CarryPage({ params }: { params: Promise<{ id: string; visitId: string }> }) {
  const officer = await requireOfficer();
  const { id, visitId } = await params;
  const { kase, gatherRefusal } = await found(orderDesk(officer, id, now()));
  const visit = (await visitsOfCase(officer, kase.id)).find((each) => each.id === visitId);
  if (!visit) notFound();
  const tie = carryRefusal({ ...visit, caseId: kase.id }, kase.id);
  const refusal = tie === null ? whyNot(gatherRefusal) : caseTieRefusals[tie];
  return (
    <ActSection title="检查材料转入证据目录" backHref={`/office/cases/${id}/orders`} refusal={refusal}>
      <CarryForm id={visit.id} caseId={kase.id} action={carry} />
    </ActSection>
  );
}
