import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { orders, wageListingPersons, wageListings } from "@/db/schema";
import { ON } from "./day";

const words = { migrants: "户籍所在地证明。", facts: "拖欠木工班组工资。", evidence: "工资表", steps: [] };

/** The case's order as if it had run out unpaid and its employer were told of a listing; once it ended, kept off. */
export async function wageListingOf(orderId: string, proposedBy: string, isEnded: boolean) {
  const [order] = await db().select().from(orders).where(eq(orders.id, orderId));
  if (!order) throw new Error("the order is gone");
  const { caseId, organId, regionCode, employerId } = order;
  const kept = {
    keepOffGround: "objection_sustained",
    state: "not_listed",
    decidedOn: ON,
    opinion: "异议成立。",
  } as const;
  const [row] = await db()
    .insert(wageListings)
    .values({
      ...{ caseId, organId, regionCode, employerId, proposedBy, proposedOn: ON, orderId, ...words },
      ...{ payOrderKind: "order", payOrderNumber: order.number ?? "测人社监令字〔2026〕9号", ground: "event" },
      ...{ payOrderServedOn: "2026-01-05", payOrderDueOn: "2026-01-12", partyName: "测试单位" },
      ...{ state: "noticed", noticedOn: ON, noticeId: order.documentId },
      ...(isEnded ? kept : {}),
    })
    .returning({ id: wageListings.id });
  const wageListing = row?.id ?? "";
  const person = { name: "王龙", post: "legal_representative", title: "总经理" } as const;
  await db()
    .insert(wageListingPersons)
    .values({ ...person, listingId: wageListing, ordinal: 1 });
  return { wageListing };
}
