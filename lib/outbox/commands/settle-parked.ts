import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { outbox } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ParkedMailInput } from "../mail-input";
import { AUDIT_HEAD, type MailAct, mailPostRefusal, mailRefusal } from "../policy";
import { mailScope } from "../scope";

type Given = z.output<typeof ParkedMailInput>;

/**
 * Has a mail that was given up tried again as if it had been tried once; the inbox does not get it a second time. The
 * head of the chain of events goes to whoever keeps it today.
 */
export async function resendMessage(ctx: Context<Officer>, { id }: Given): Promise<{ id: string }> {
  const { kind } = await lockParked(ctx, id, "resend");
  const again = { state: "waiting", nextAttemptAt: ctx.now, doneAt: null } as const;
  const attempts = sql`least(${outbox.attempts}, 1)`;
  await ctx.db
    .update(outbox)
    .set({ ...again, attempts, ...(kind === AUDIT_HEAD && { address: env().AUDIT_MAIL_TO }) })
    .where(eq(outbox.id, id));
  ctx.record({ act: "message.resend", subject: { kind: "message", id } });
  return { id };
}

/** Ends a mail that was given up: it is not sent any more, and its address is forgotten. */
export async function dropMessage(ctx: Context<Officer>, { id }: Given): Promise<{ id: string }> {
  await lockParked(ctx, id, "drop");
  await ctx.db.update(outbox).set({ state: "dropped", address: null, doneAt: ctx.now }).where(eq(outbox.id, id));
  ctx.record({ act: "message.drop", subject: { kind: "message", id } });
  return { id };
}

async function lockParked(ctx: Context<Officer>, id: string, act: MailAct): Promise<{ kind: string }> {
  const post = mailPostRefusal(ctx.actor);
  if (post !== null) throw refused(post);
  const [row] = await ctx.db
    .select({ kind: outbox.kind, state: outbox.state, lastFault: outbox.lastFault })
    .from(outbox)
    .where(and(eq(outbox.id, id), mailScope(ctx.actor)))
    .for("update");
  if (!row) throw notFound();
  const reason = mailRefusal(act, { ...row, keeper: env().AUDIT_MAIL_TO });
  if (reason !== null) throw refused(reason);
  return row;
}
