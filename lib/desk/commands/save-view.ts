import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import { savedViews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { RenameViewInput, SaveViewInput } from "../input";
import { MOST_VIEWS, readQuery, type SavedList } from "../saved-list";
import { lockOwn, of, ofList, ownView } from "./own-views";

type SavedView = { readonly id: string; readonly list: SavedList; readonly query: string };

/** Keeps what a list shows under a name of the account's own; nobody else sees it but by its address. */
export async function saveView(ctx: Context<Officer>, input: z.output<typeof SaveViewInput>): Promise<SavedView> {
  const { list, name, isDefault } = input;
  await lockOwn(ctx);
  const own = ofList(ctx, list);
  if ((await ctx.db.$count(savedViews, own)) >= MOST_VIEWS) throw refused("views_too_many");
  await assertNameIsFree(ctx, list, name);
  if (isDefault) await ctx.db.update(savedViews).set({ isDefault: false }).where(own);
  const query = readQuery(list, input.query);
  const [row] = await ctx.db
    .insert(savedViews)
    .values({ accountId: ctx.actor.id, list, name, query, isDefault, savedAt: ctx.now })
    .returning({ id: savedViews.id });
  if (!row) throw new Error("a view was not stored");
  ctx.record({ act: "view.save", ...of(ctx, list) });
  return { id: row.id, list, query };
}

export async function renameView(
  ctx: Context<Officer>,
  { id, name }: z.output<typeof RenameViewInput>,
): Promise<{ id: string }> {
  await lockOwn(ctx);
  const view = await ownView(ctx, id);
  await assertNameIsFree(ctx, view.list, name, id);
  await ctx.db.update(savedViews).set({ name }).where(eq(savedViews.id, id));
  ctx.record({ act: "view.rename", ...of(ctx, view.list) });
  return { id };
}

async function assertNameIsFree(ctx: Context<Officer>, list: SavedList, name: string, except?: string) {
  const others = except === undefined ? undefined : ne(savedViews.id, except);
  const same = and(ofList(ctx, list), eq(savedViews.name, name), others);
  if ((await ctx.db.$count(savedViews, same)) > 0) throw invalid({ name: "view_name_taken" });
}
