import "server-only";
import { asc, eq, inArray, sql } from "drizzle-orm";
import { inboxMessages, outbox } from "@/db/schema";
import type { System } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { inboxRow } from "../inbox-row";
import { RESTORED } from "../policy";

const AT_ONCE = 500;

/**
 * Gives up, for the administrator to decide upon, every mail that waits: its row came out of a backup, and the mail may
 * have gone out since. The inboxes get what they have not had. Answers how many mails there were.
 */
export async function holdWaiting(ctx: Context<System>): Promise<number> {
  for (let held = 0; ; ) {
    const rows = await ctx.db
      .select()
      .from(outbox)
      .where(eq(outbox.state, "waiting"))
      .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
      .limit(AT_ONCE)
      .for("update");
    if (rows.length === 0) return held;
    const inbox = rows.filter(({ attempts }) => attempts === 0).flatMap(inboxRow);
    if (inbox.length > 0) await ctx.db.insert(inboxMessages).values(inbox);
    const given = { state: "parked", lastFault: RESTORED, doneAt: ctx.now } as const;
    const attempts = sql`greatest(${outbox.attempts}, 1)`;
    const ids = rows.map(({ id }) => id);
    await ctx.db
      .update(outbox)
      .set({ ...given, attempts })
      .where(inArray(outbox.id, ids));
    held += rows.length;
  }
}
