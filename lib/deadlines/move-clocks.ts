import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { deadlines } from "@/db/schema";
import { DomainError } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { isMoved, type Move } from "./moves";

const CLOCKS_A_STATEMENT = 500;

/**
 * Moves the clocks as listed, each with an event in its file that names the calendar. Throws `stale` when one of
 * them is no longer as it was read.
 */
export async function moveClocks(ctx: Context, calendarId: string, moves: readonly Move[]): Promise<void> {
  for (let at = 0; at < moves.length; at += CLOCKS_A_STATEMENT) {
    const some = moves.slice(at, at + CLOCKS_A_STATEMENT);
    const moved = await ctx.db.execute(rewritten(some));
    if (moved.length !== some.length) throw new DomainError("stale");
  }
  for (const move of moves) {
    const { clock, to } = move;
    ctx.record({
      act: isMoved(move) ? "deadline.move" : "deadline.confirm",
      subject: { kind: clock.subjectKind, id: clock.subjectId },
      about: [clock.fileId, calendarId],
      particulars: { limit: clock.limitKey, from: clock.dueOn, to: to.dueOn, provisional: to.provisional },
    });
  }
}

/** One statement for many clocks, each only while it still is as it was read. */
function rewritten(moves: readonly Move[]): SQL {
  const rows = moves.map(({ clock: { id, version }, to: { dueOn, provisional, trace } }) => {
    return { id, version, due_on: dueOn, provisional, trace };
  });
  return sql`
    update ${deadlines} as clock
    set due_on = move.due_on, provisional = move.provisional, trace = move.trace, version = clock.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as move(id uuid, version int, due_on date, provisional boolean, trace jsonb)
    where clock.id = move.id and clock.version = move.version and clock.state = 'running'
    returning clock.id`;
}
