import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { AFTER_WINDOW } from "@/db/factories/decisions";
import { holdPartyOf } from "@/lib/decisions/commands/hold-party";
import { act, officer } from "@/lib/testing/world";

/** Whether the deed waited for whoever decides on the same employer in another case; then it is let go on. */
export async function waitsForParty(other: string, deed: () => Promise<unknown>): Promise<boolean> {
  let later: Promise<unknown> = Promise.resolve();
  const hasWaited = await act(await officer("juzhang"), AFTER_WINDOW, async (ctx) => {
    await holdPartyOf(ctx, other);
    let hasEnded = false;
    later = deed().finally(() => {
      hasEnded = true;
    });
    later.catch(() => undefined);
    for (;;) {
      const [row] = await db().execute<{ n: number }>(
        sql`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`,
      );
      if ((row?.n ?? 0) > 0) return true;
      if (hasEnded) return false;
    }
  });
  await later;
  return hasWaited;
}
