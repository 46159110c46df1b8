import "server-only";
import { and, eq, inArray, isNotNull, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  deadlines,
  decisions,
  enforcementReviews,
  enforcements,
  type majorViolations,
  type publications,
} from "@/db/schema";
import { openClock } from "@/lib/deadlines/clocks";
import type { Context } from "@/lib/workflow/context";
import type { Major, Publication } from "../advance";
import { fallenOn, isFallen, overturning } from "../queries/publication-facts";
import { clockPlace } from "./publish-clock";

/** The one that counts: one that was met belongs to a page that was withdrawn, not to one that is public since. */
const withdrawalClock = (id: typeof publications.id | typeof majorViolations.id | string) =>
  and(
    eq(deadlines.subjectId, id),
    eq(deadlines.limitKey, "T-WITHDRAW-3"),
    inArray(deadlines.state, ["running", "paused"]),
  );

/** The decisions that were changed or taken away, by others or by the organ itself. */
export const fallen = () =>
  db()
    .select({ decisionId: enforcements.decisionId })
    .from(enforcements)
    .leftJoin(enforcementReviews, overturning)
    .where(isFallen)
    .union(db().select({ decisionId: decisions.id }).from(decisions).where(isNotNull(decisions.revokedOn)));

/** Of what is public, that nobody has been told to withdraw it. */
export const isUnclocked = (id: typeof publications.id | typeof majorViolations.id) =>
  notExists(db().select({ one: sql`1` }).from(deadlines).where(withdrawalClock(id)));

/** Starts the three working days (《行政处罚法》第四十八条第二款), once. Answers whether they were started. */
export async function openWithdrawalClock(
  ctx: Context,
  kind: "publication" | "major",
  row: Publication | Major,
): Promise<boolean> {
  const startedOn = await fallenOn(ctx.db, row.decisionId);
  if (!startedOn || (await ctx.db.$count(deadlines, withdrawalClock(row.id))) > 0) return false;
  await openClock(ctx, { limit: "T-WITHDRAW-3", startedOn, ...clockPlace(kind, row) });
  return true;
}
