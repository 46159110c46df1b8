import "server-only";
import { eq } from "drizzle-orm";
import { orders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceOrder } from "../advance";
import { stillLifted } from "../labels";
import { liftedItems } from "../queries/lifted-items";
import { annulOrder } from "./annul-order";
import { liftItems } from "./lift-items";
import { reinstateItems } from "./reinstate-items";

/** What the results against an order come to together. */
type Judged = {
  /** By whose result it is out of force, as its employer reads it; null where none annuls it. */
  readonly because: string | null;
  /** The items that a result took away which left the order. */
  readonly fallen: readonly string[];
  /** The day of the result that was entered last: what falls by it is asked no more since. */
  readonly since: LegalDate;
};

/**
 * An order stands as the results against it say, whatever was entered before: out of force, in force again, or without
 * some of its items. What the organ itself revoked stays revoked. Throws `refused` by the policy, and
 * (paper_names_people) where the words would tell an informant.
 */
export async function followResults(ctx: Context<Officer>, documentId: string, judged: Judged): Promise<void> {
  const [order] = await ctx.db.select().from(orders).where(eq(orders.documentId, documentId)).for("update");
  if (!order || (order.state === "revoked" && !order.isAnnulled)) return;
  const { because, fallen, since } = judged;
  if (because !== null) {
    if (order.state === "issued") await annulOrder(ctx, { id: order.id, because, since });
    else if (order.endedBecause !== because) await reword(ctx, order, because);
    return;
  }
  if (order.state === "revoked") await reinstateOrder(ctx, order.id, fallen);
  else await reinstateItems(ctx, order.id, fallen);
  if (fallen.length > 0) await liftItems(ctx, order.id, since, fallen);
}

/**
 * An order that others annulled is in force again, because that was wrongly entered or has been undone, and its items
 * stand as they stood; the event names those whose ground has gone. Throws `refused` by the policy.
 */
export async function reinstateOrder(ctx: Context<Officer>, id: string, fallen: readonly string[] = []): Promise<void> {
  const columns = { endedOn: null, endedBy: null, endedBecause: null, isAnnulled: false };
  const gone = (await liftedItems(ctx.db, id)).filter((item) => stillLifted(item) !== null);
  const particulars = gone.length === 0 ? undefined : { stillLifted: gone.map(({ ordinal }) => ordinal) };
  await advanceOrder(ctx, { id, act: "reinstate", columns, particulars });
  await reinstateItems(ctx, id, fallen);
}

async function reword(ctx: Context<Officer>, order: typeof orders.$inferSelect, because: string): Promise<void> {
  await assertNamesNobody(ctx, order.caseId, [because]);
  await ctx.db.update(orders).set({ endedBecause: because }).where(eq(orders.id, order.id));
  const about = [order.caseId, order.employerId];
  ctx.record({ act: "order.reword", subject: { kind: "order", id: order.id }, about, particulars: {} });
}
