import "server-only";
import type { Reader } from "@/db/client";
import type { orders } from "@/db/schema";
import type { VersionLine } from "@/lib/returns/versions";
import { amountOnPaper, itemNumbered } from "../labels";
import { orderOnPaper } from "./order-on-paper";

type Order = Pick<typeof orders.$inferSelect, "id" | "organId" | "employerId" | "lateBecause">;

/** A proposed order as its approver reads it, paragraph by paragraph. The caller has asked its scope. */
export async function orderVersion(reader: Reader, order: Order): Promise<readonly VersionLine[]> {
  const paper = await orderOnPaper(reader, order);
  return [
    { place: "facts", text: paper.facts },
    ...[...paper.articlesBroken, ...paper.articlesApplied].map((text): VersionLine => ({ place: "basis", text })),
    ...paper.items.flatMap(({ action, dueOn, ...reach }, at): VersionLine[] => [
      { place: "item", text: itemNumbered(at + 1, action) },
      { place: "due_date", text: itemNumbered(at + 1, dueOn) },
      { place: "amount", text: itemNumbered(at + 1, amountOnPaper(reach)) },
    ]),
    ...paper.sendBack.map((text): VersionLine => ({ place: "proof", text })),
    { place: "other", text: order.lateBecause },
  ];
}
