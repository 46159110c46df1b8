import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { endLinks, issueLink, nextVersion, noPassword } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { Context } from "@/lib/workflow/context";
import { lockAccount } from "../advance";
import type { AccountVersionInput } from "../input";

type Given = z.output<typeof AccountVersionInput>;

/** A leaver's account stands for nobody from the next request on: sessions and links end with it. */
export async function disableAccount(ctx: Context<Officer>, { id, version }: Given): Promise<{ id: string }> {
  await lockAccount(ctx, { id, version, act: "disable" });
  await ctx.db.update(accounts).set({ disabledAt: ctx.now, version: nextVersion }).where(eq(accounts.id, id));
  await endSessionsOf(ctx, id);
  await endLinks(ctx, id);
  ctx.record({ act: "account.disable", subject: { kind: "account", id } });
  return { id };
}

/** A disabled account comes back without its old password and second factor. */
export async function restoreAccount(ctx: Context<Officer>, { id, version }: Given): Promise<{ id: string }> {
  await lockAccount(ctx, { id, version, act: "restore" });
  const bare = { ...noPassword, disabledAt: null, version: nextVersion };
  await ctx.db.update(accounts).set(bare).where(eq(accounts.id, id));
  await issueLink(ctx, id, ctx.actor.id);
  ctx.record({ act: "account.restore", subject: { kind: "account", id } });
  return { id };
}
