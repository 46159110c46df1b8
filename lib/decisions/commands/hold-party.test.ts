import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, aProposedDecision, aReviewedDecision, decideEntry } from "@/db/factories/decisions";
import { aCertainCase, spotEntry } from "@/db/factories/spot";
import { world } from "@/lib/testing/world";
import { decide } from "./decide";
import { decideOnTheSpot } from "./decide-on-the-spot";
import { holdPartyOf } from "./hold-party";

const { officer, act } = world();

/** Whether the deed waited for whoever decides on the same employer in another case; then it is let go on. */
async function waits(other: string, deed: () => Promise<unknown>): Promise<boolean> {
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

it("T08: two decisions on one employer, in two cases, come one after the other", async () => {
  const [other, { id }] = [await aProposedDecision(), await aReviewedDecision()];
  const head = await officer("juzhang");
  expect(await waits(other.id, () => act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5))))).toBe(true);
});

it("T08: so does a penalty on the spot", async () => {
  const [other, kase] = [await aProposedDecision(), await aCertainCase(AFTER_WINDOW)];
  const lead = await officer("wangmin");
  const deed = () => act(lead, AFTER_WINDOW, (ctx) => decideOnTheSpot(ctx, spotEntry(kase, "500")));
  expect(await waits(other.id, deed)).toBe(true);
});
