import "server-only";
import { and, eq } from "drizzle-orm";
import { wageListings } from "@/db/schema";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { listingScope } from "../scope";

/** The region of a listing. Throws `not_found` outside the actor's scope. */
export async function listingRegion(ctx: Context, id: string): Promise<string> {
  const [row] = await ctx.db
    .select({ regionCode: wageListings.regionCode })
    .from(wageListings)
    .where(and(eq(wageListings.id, id), listingScope(ctx.actor)));
  if (!row) throw notFound();
  return row.regionCode;
}
