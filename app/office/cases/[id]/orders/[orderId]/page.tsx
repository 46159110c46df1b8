import type { Metadata } from "next";
import { ContestsOfPapers } from "@/components/contests/contests-of-papers";
import { OrderView } from "@/components/orders/order-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestDesk } from "@/lib/contests/queries/contest-desk";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { orderFile } from "@/lib/orders/queries/order-file";

export const metadata: Metadata = { title: "限期改正指令书" };

export default async function OrderPage({ params }: { params: Promise<{ id: string; orderId: string }> }) {
  const officer = await requireOfficer();
  const order = await found(orderFile(officer, await params, now()));
  const running = order.items.filter(({ state }) => state === "open" || state === "proof_submitted");
  const isIssued = order.state === "issued";
  const lamps = await readLamps(
    order.regionCode,
    isIssued ? running.map(({ id, dueOn }) => ({ id, dueOn, provisional: false })) : [],
  );
  const desk = await found(contestDesk(officer, { caseId: order.caseId }));
  return (
    <>
      <OrderView order={order} lamps={lamps} />
      <ContestsOfPapers desk={desk} subjectId={order.id} />
    </>
  );
}
