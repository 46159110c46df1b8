import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { inboxMessages } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { MarkMessageInput } from "../inbox-input";

/** Marks a message of one's own as read, as done (and so read), or as open again. Throws `not_found` for another's. */
export async function markMessage(
  ctx: Context<Officer | EmployerUser>,
  { id, as }: z.output<typeof MarkMessageInput>,
): Promise<{ id: string }> {
  const readAt = sql`coalesce(${inboxMessages.readAt}, ${ctx.now.toISOString()}::timestamptz)`;
  const change = { read: { readAt }, done: { readAt, isDone: true }, open: { isDone: false } };
  const marked = await ctx.db
    .update(inboxMessages)
    .set(change[as])
    .where(and(eq(inboxMessages.id, id), eq(inboxMessages.accountId, ctx.actor.id)))
    .returning({ id: inboxMessages.id });
  if (marked.length === 0) throw notFound();
  ctx.record({ act: "message.mark", subject: { kind: "message", id }, particulars: { as } });
  return { id };
}
