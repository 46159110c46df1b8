import "server-only";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { organs, recheckDraws, rechecks } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { addMonths, legalDate } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { drawFrom } from "../draw";
import { type Month, notActedOnIn } from "../queries/recheck-frame";

type Bureau = { readonly id: string; readonly regionCode: string; readonly parentId: string | null };

/**
 * Draws, once for each bureau and month, a share of what it did not act on in the month before, and gives it to the
 * next bureau of the same parent. A bureau without a neighbour is not checked. Answers how many matters were given.
 */
export async function drawRechecks(now: Date): Promise<number> {
  const until = `${legalDate(now).slice(0, 7)}-01`;
  const from = addMonths(until, -1);
  const bureaus = await db()
    .select({ id: organs.id, regionCode: organs.regionCode, parentId: organs.parentId })
    .from(organs)
    .where(and(eq(organs.kind, "bureau"), isNotNull(organs.parentId)))
    .orderBy(asc(organs.code));
  let given = 0;
  for (const origin of bureaus) {
    const checker = neighbourOf(origin, bureaus);
    if (checker) given += await transact(system, now, (ctx) => drawFor(ctx, origin, checker, { from, until }));
  }
  return given;
}

function neighbourOf(origin: Bureau, bureaus: readonly Bureau[]): Bureau | undefined {
  const family = bureaus.filter(({ parentId }) => parentId === origin.parentId);
  if (family.length < 2) return undefined;
  return family[(family.findIndex(({ id }) => id === origin.id) + 1) % family.length];
}

async function drawFor(ctx: Context, origin: Bureau, checker: Bureau, month: Month): Promise<number> {
  const frame = await notActedOnIn(ctx.db, origin.id, month);
  if (frame.length === 0) return 0;
  const seed = newId();
  const { frameHash, chosen } = drawFrom(
    seed,
    frame.map(({ id }) => id),
  );
  const draw = { organId: origin.id, month: month.from.slice(0, 7), seed, frameHash, frameSize: frame.length };
  const [drawn] = await ctx.db
    .insert(recheckDraws)
    .values({ ...draw, checkerOrganId: checker.id, drawnAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (!drawn) return 0;
  const regions = { originRegionCode: origin.regionCode, checkerRegionCode: checker.regionCode };
  const given = { ...regions, month: draw.month, checkerOrganId: checker.id };
  const drawnRows = frame.filter(({ id }) => chosen.includes(id));
  await ctx.db.insert(rechecks).values(drawnRows.map(({ id, ...first }) => ({ ...given, ...first, complaintId: id })));
  ctx.record({
    act: "recheck.draw",
    subject: { kind: "organ", id: origin.id },
    about: [checker.id],
    particulars: { month: draw.month, seed, frameHash, frameSize: frame.length, chosen: chosen.length },
  });
  return chosen.length;
}
