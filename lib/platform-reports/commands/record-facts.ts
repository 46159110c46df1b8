import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { reporterFacts } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { type ReporterField, reporterFields } from "../lifecycle";

type Values = Readonly<Record<ReporterField, string | null>>;

/** Keeps the values that are new or changed with their source and day; the older ones stay readable beside them. */
export async function recordFacts(
  ctx: Context,
  reporterId: string,
  { before, after, source }: { before: Values | null; after: Values; source: string },
): Promise<readonly ReporterField[]> {
  const changed = reporterFields.filter((field) => (before?.[field] ?? "") !== (after[field] ?? ""));
  if (changed.length === 0) return changed;
  await ctx.db
    .update(reporterFacts)
    .set({ inUse: false })
    .where(and(eq(reporterFacts.reporterId, reporterId), inArray(reporterFacts.field, changed)));
  const kept = { reporterId, source, confirmedOn: legalDate(ctx.now), recordedBy: accountOf(ctx.actor) };
  await ctx.db.insert(reporterFacts).values(changed.map((field) => ({ ...kept, field, value: after[field] ?? "" })));
  return changed;
}
