import "server-only";
import { and, eq } from "drizzle-orm";
import { accounts, savedViews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SavedList } from "../saved-list";

/** An account's views change one after another: names, the default and their number are asked first. */
export const lockOwn = (ctx: Context<Officer>) =>
  ctx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, ctx.actor.id)).for("update");

export const ofList = (ctx: Context<Officer>, list: SavedList) =>
  and(eq(savedViews.accountId, ctx.actor.id), eq(savedViews.list, list));

export async function ownView(ctx: Context<Officer>, id: string) {
  const [view] = await ctx.db
    .select({ list: savedViews.list })
    .from(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.accountId, ctx.actor.id)));
  if (!view) throw notFound();
  return view;
}

/** Whose a view is and of which list, as its event says. */
export const of = (ctx: Context<Officer>, list: SavedList) => ({
  subject: { kind: "account", id: ctx.actor.id },
  particulars: { list },
});
