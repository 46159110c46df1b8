import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { savedViews } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { DefaultViewInput, DeleteViewInput } from "../input";
import { lockOwn, of, ofList, ownView } from "./own-views";

/** Makes a view the one that its list opens with, or none. */
export async function setDefaultView(
  ctx: Context<Officer>,
  { id, isDefault }: z.output<typeof DefaultViewInput>,
): Promise<{ id: string }> {
  await lockOwn(ctx);
  const { list } = await ownView(ctx, id);
  await ctx.db.update(savedViews).set({ isDefault: false }).where(ofList(ctx, list));
  await ctx.db.update(savedViews).set({ isDefault }).where(eq(savedViews.id, id));
  ctx.record({ act: "view.setDefault", ...of(ctx, list) });
  return { id };
}

export async function deleteView(
  ctx: Context<Officer>,
  { id }: z.output<typeof DeleteViewInput>,
): Promise<{ id: string }> {
  await lockOwn(ctx);
  const { list } = await ownView(ctx, id);
  await ctx.db.delete(savedViews).where(eq(savedViews.id, id));
  ctx.record({ act: "view.delete", ...of(ctx, list) });
  return { id };
}
