import type { Metadata } from "next";
import { OrderDeskView } from "@/components/orders/order-desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { orderDesk } from "@/lib/orders/queries/order-desk";
import { recheckTasks } from "@/lib/orders/queries/recheck-tasks";

export const metadata: Metadata = { title: "整改" };

export default async function OrdersPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const desk = await found(orderDesk(officer, (await params).id, now()));
  return <OrderDeskView desk={desk} rechecks={await recheckTasks(desk.kase.id, now())} />;
}
