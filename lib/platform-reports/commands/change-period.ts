import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { reportingPeriods } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ChangePeriodInput } from "../input";
import { changePeriodRefusal } from "../policy";
import { periodScope } from "../scope";
import { tellPeriod } from "./tell-period";

const fields = ["opensOn", "dueOn", "lockedOn", "thresholdPercent"] as const;

/** Moves the dates of a period. The old ones stay in the event, and everyone who must report is told. */
export async function changePeriod(
  ctx: Context<Officer>,
  { id, version, reason, ...dates }: z.output<typeof ChangePeriodInput>,
): Promise<{ id: string }> {
  const [before] = await ctx.db
    .select()
    .from(reportingPeriods)
    .where(and(eq(reportingPeriods.id, id), periodScope(ctx.actor)))
    .for("update");
  if (!before) throw notFound();
  const refusal = changePeriodRefusal(ctx.actor, before.regionCode);
  if (refusal !== null) throw refused(refusal);
  if (before.version !== version) throw new DomainError("stale");
  const changed = fields.filter((field) => before[field] !== dates[field]);
  await ctx.db
    .update(reportingPeriods)
    .set({ ...dates, version: version + 1 })
    .where(eq(reportingPeriods.id, id));
  await tellPeriod(ctx, { ...before, ...dates, version: version + 1 }, true);
  const moved = changed.map((field) => ({ field, from: before[field], to: dates[field] }));
  const particulars = { half: before.half, moved, reason };
  ctx.record({ act: "reportingPeriod.change", subject: { kind: "reporting_period", id }, particulars });
  return { id };
}
