import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { accounts } from "@/db/schema";
import { issueLink, nextVersion, noPassword } from "@/lib/auth/activation";
import { type System, threePosts } from "@/lib/auth/actor";
import { endSessionsOf } from "@/lib/auth/sessions";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

/**
 * Lets one of the three administrators in again from the server itself, where none is left who could: password and
 * second factor are void, sessions and older links end. Answers the new link, which no page shows. Throws `not_found`
 * where none of the three in use has that login.
 */
export async function reissueAdministrator(
  ctx: Context<System>,
  login: string,
): Promise<{ name: string; url: string }> {
  const [account] = await ctx.db
    .select({ id: accounts.id, name: accounts.name, role: accounts.role })
    .from(accounts)
    .where(
      and(
        eq(sql`lower(${accounts.login})`, login.trim().toLowerCase()),
        ...[eq(accounts.kind, "officer"), inArray(accounts.role, [...threePosts]), isNull(accounts.disabledAt)],
      ),
    )
    .for("update");
  if (!account) throw notFound();
  const { id, name, role } = account;
  await ctx.db
    .update(accounts)
    .set({ ...noPassword, version: nextVersion })
    .where(eq(accounts.id, id));
  await endSessionsOf(ctx, id);
  const url = await issueLink(ctx, id, "server");
  ctx.record({ act: "account.reissue", subject: { kind: "account", id }, particulars: { role } });
  return { name, url };
}
