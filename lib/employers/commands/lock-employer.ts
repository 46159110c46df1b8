import "server-only";
import { and, eq } from "drizzle-orm";
import { employerRelations, employers, establishments } from "@/db/schema";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { employerScope } from "../scope";

/** Locks an employer's file inside the actor's scope. Throws `not_found` when it does not exist for them. */
export async function lockEmployer(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select()
    .from(employers)
    .where(and(eq(employers.id, id), employerScope(ctx.actor)))
    .for("update");
  if (!row) throw notFound();
  return row;
}

/** Locks a branch or site of an employer inside the actor's scope. Throws `not_found`. */
export async function lockSite(ctx: Context, id: string) {
  const [row] = await ctx.db.select().from(establishments).where(eq(establishments.id, id)).for("update");
  if (!row) throw notFound();
  await lockEmployer(ctx, row.employerId);
  return row;
}

/** Locks a relation of an employer inside the actor's scope, at its first side. Throws `not_found`. */
export async function lockRelation(ctx: Context, id: string) {
  const [row] = await ctx.db.select().from(employerRelations).where(eq(employerRelations.id, id)).for("update");
  if (!row) throw notFound();
  await lockEmployer(ctx, row.fromId);
  return row;
}
