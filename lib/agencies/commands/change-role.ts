import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { endSessionsOf } from "@/lib/auth/sessions";
import type { Context } from "@/lib/workflow/context";
import { lockAccount } from "../advance";
import type { ChangeRoleInput } from "../input";

/** Gives an officer another post. The old one's sessions end in the same transaction. */
export async function changeRole(
  ctx: Context<Officer>,
  { id, version, role, reason }: z.output<typeof ChangeRoleInput>,
): Promise<{ id: string }> {
  const account = await lockAccount(ctx, { id, version, act: "changeRole" }, () => ({ role }));
  const isPrincipal = account.isPrincipal && role === "head";
  await ctx.db.update(accounts).set({ role, isPrincipal, version: nextVersion }).where(eq(accounts.id, id));
  await endSessionsOf(ctx, id);
  ctx.record({
    act: "account.changeRole",
    subject: { kind: "account", id },
    particulars: { from: account.role, to: role, reason },
  });
  return { id };
}
