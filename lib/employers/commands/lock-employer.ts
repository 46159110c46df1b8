import "server-only";
import { and, eq } from "drizzle-orm";
import { employers } from "@/db/schema";
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
