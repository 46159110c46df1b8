import "server-only";
import { and, asc, eq, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fileScans, files } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { legalDate } from "@/lib/kernel/clock";
import { encodeCursor } from "@/lib/kernel/keyset";
import { tellFileFault } from "@/lib/outbox/notices";
import { laterThan } from "@/lib/workflow/paging";
import { transact } from "@/lib/workflow/transact";
import type { ScanState } from "./labels";
import { placeOf } from "./place";
import { verdictOf } from "./scan";

const SLICE = 20;

type Waiting = Pick<typeof files.$inferSelect, "id" | "sha256" | "uploadedAt">;
type Place = { readonly on: string; readonly after: string | undefined };

/**
 * A step of the worker: has clamd look at a few of the files that no scanner has judged, the oldest first, and goes on
 * behind them at the next turn; what could not be judged is asked again the next day. A slice ends where clamd fails.
 */
export function rescanning(log: (words: string) => void): (now: Date) => Promise<number> {
  let place: Place = { on: "", after: undefined };
  return async (now) => {
    const { CLAMAV_URL } = env();
    if (CLAMAV_URL === undefined) return 0;
    const on = legalDate(now);
    const waiting = await unscanned(place.on === on ? place.after : undefined);
    let judged = 0;
    for (const file of waiting) {
      place = { on, after: encodeCursor([file.uploadedAt.toISOString(), file.id]) };
      try {
        await enter(file, await verdictOf(CLAMAV_URL, placeOf(file.sha256)), now);
        judged += 1;
      } catch (error) {
        log(`A kept file was not scanned: ${error instanceof Error ? error.message : error}`);
        break;
      }
    }
    return judged;
  };
}

const unscanned = (after: string | undefined): Promise<readonly Waiting[]> =>
  db()
    .select({ id: files.id, sha256: files.sha256, uploadedAt: files.uploadedAt })
    .from(files)
    .where(
      and(
        eq(files.scanState, "unscanned"),
        notExists(db().select({ one: sql`1` }).from(fileScans).where(eq(fileScans.sha256, files.sha256))),
        laterThan(after, files.uploadedAt, files.id),
      ),
    )
    .orderBy(asc(files.uploadedAt), asc(files.id))
    .limit(SLICE);

/** The row of a file is never changed: what is found later stands beside it, for all files with those bytes. */
async function enter({ id, sha256 }: Waiting, state: ScanState, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    await ctx.db.insert(fileScans).values({ sha256, state, scannedAt: now }).onConflictDoNothing();
    if (state !== "infected") return;
    ctx.record({ act: "file.infected", subject: { kind: "file", id }, particulars: { sha256 } });
    await tellFileFault(ctx, { fault: "infected", sha256, on: legalDate(now) });
  });
}
