import "server-only";
import { and, eq } from "drizzle-orm";
import { deliveries } from "@/db/schema";
import { notFound, refused } from "@/lib/kernel/errors";
import { defineAdvance } from "@/lib/workflow/advance";
import type { Context } from "@/lib/workflow/context";
import { deliveryLifecycle } from "./lifecycle";
import { type MatterRef, matterNamed, refOf } from "./matter";
import { deliveryActRefusal } from "./policy";
import { circumstances, deskRefusal } from "./queries/circumstances";
import { type Matter, matterFor } from "./queries/matter";

type Columns = Partial<Omit<typeof deliveries.$inferInsert, "id" | "state" | "version">>;

/** Locks a matter for which something is delivered, in scope. Throws `not_found`. */
export async function lockMatter(ctx: Context, ref: MatterRef): Promise<Matter> {
  const matter = await matterFor(ctx.db, ctx.actor, ref, { isLocked: true });
  if (!matter) throw notFound();
  return matter;
}

/** Throws `refused` when the actor may not record anything about deliveries for this matter now. */
export async function assertDesk(ctx: Context, matter: Matter): Promise<void> {
  const reason = await deskRefusal(ctx.db, ctx.actor, matter, ctx.now);
  if (reason !== null) throw refused(reason);
}

/** Locks an attempt behind its matter, so that two recordings of one paper stand in line. */
export async function lockDelivery(ctx: Context, id: string) {
  const asked = ctx.db.select().from(deliveries).where(eq(deliveries.id, id));
  const [named] = await asked;
  const matter = named && (await matterFor(ctx.db, ctx.actor, matterNamed(named), { isLocked: true }));
  const [row] = matter ? await asked.for("update") : [];
  return matter && row && { ...row, matter, regionCode: matter.regionCode };
}

export type LockedDelivery = NonNullable<Awaited<ReturnType<typeof lockDelivery>>>;

export const advanceDelivery = defineAdvance({
  kind: "delivery",
  lifecycle: deliveryLifecycle,
  lock: lockDelivery,
  facts: (ctx, row) => circumstances(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => deliveryActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(deliveries)
      .set({ ...columns, ...change })
      .where(and(eq(deliveries.id, row.id), eq(deliveries.state, row.state), eq(deliveries.version, row.version)))
      .returning({ id: deliveries.id }),
  file: ({ matter, documentId }) => ({ ...refOf(matter), about: [matter.id, documentId, matter.employerId] }),
});
