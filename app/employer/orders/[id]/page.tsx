import type { Metadata } from "next";
import { EmployerOrderView } from "@/components/orders/employer-order-view";
import { requireEmployer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { employerOrder } from "@/lib/orders/queries/employer-orders";
import { detach, prove } from "./actions";

export const metadata: Metadata = { title: "限期改正指令书" };

export default async function EmployerOrderPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireEmployer();
  const order = await found(employerOrder(user, (await params).id, now()));
  const running = order.items.filter(({ state }) => state === "open" || state === "proof_submitted");
  const lamps = await readLamps(
    order.regionCode,
    running.map(({ id, dueOn }) => ({ id, dueOn, provisional: false })),
  );
  return <EmployerOrderView order={order} lamps={lamps} prove={prove} detach={detach} />;
}
