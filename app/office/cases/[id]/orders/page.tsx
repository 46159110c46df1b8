import type { Metadata } from "next";
import { OrderDeskView } from "@/components/orders/order-desk-view";
import { CaseVisitsSection } from "@/components/patrols/case-visits-section";
import { requireOfficer } from "@/lib/auth/session";
import { deniedItems } from "@/lib/claims/queries/denied-items";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { orderDesk } from "@/lib/orders/queries/order-desk";
import { recheckTasks } from "@/lib/orders/queries/recheck-tasks";
import { visitsOfCase } from "@/lib/patrols/queries/visits-of-case";

export const metadata: Metadata = { title: "整改" };

export default async function OrdersPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(orderDesk(officer, (await params).id, now()));
  const [rechecks, visits] = await Promise.all([
    deniedItems(desk.kase.id).then((denied) => recheckTasks(desk.kase.id, now(), denied)),
    visitsOfCase(officer, desk.kase.id),
  ]);
  return (
    <>
      <OrderDeskView desk={desk} rechecks={rechecks} />
      <CaseVisitsSection caseId={desk.kase.id} visits={visits} />
    </>
  );
}
