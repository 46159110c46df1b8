import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { issueLink, nextVersion, noPassword } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { Context } from "@/lib/workflow/context";
import { lockAccount } from "../advance";
import type { AccountVersionInput } from "../input";

type Given = z.output<typeof AccountVersionInput>;

/** Password and second factor are void from now on, all sessions end, and a new link is issued. */
export async function resetAccount(ctx: Context<Officer>, { id, version }: Given): Promise<{ id: string }> {
  await lockAccount(ctx, { id, version, act: "reset" });
  await ctx.db
    .update(accounts)
    .set({ ...noPassword, version: nextVersion })
    .where(eq(accounts.id, id));
  await endSessionsOf(ctx, id);
  await issueLink(ctx, id, ctx.actor.id);
  ctx.record({ act: "account.reset", subject: { kind: "account", id } });
  return { id };
}

/** Another link for an account that was never activated; the one before ends. */
export async function reissueLink(ctx: Context<Officer>, { id, version }: Given): Promise<{ id: string }> {
  await lockAccount(ctx, { id, version, act: "issueLink" });
  await issueLink(ctx, id, ctx.actor.id);
  ctx.record({ act: "account.issueLink", subject: { kind: "account", id } });
  return { id };
}
