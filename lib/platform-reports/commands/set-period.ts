import "server-only";
import type { z } from "zod";
import { violatedConstraint } from "@/db/client";
import { reportingPeriods } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SetPeriodInput } from "../input";
import { periodRefusal } from "../policy";
import { tellPeriod } from "./tell-period";

/** Sets the dates of a half-year's reports for the officer's region, and tells everyone who must report. */
export async function setPeriod(
  ctx: Context<Officer>,
  input: z.output<typeof SetPeriodInput>,
): Promise<{ id: string }> {
  const reason = periodRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const organ = await actingOrgan(ctx.db, ctx.actor.organId);
  const regionCode = ctx.actor.regionCode;
  const [row] = await ctx.db
    .insert(reportingPeriods)
    .values({ ...input, organId: organ.id, regionCode, setBy: ctx.actor.id, setOn: legalDate(ctx.now) })
    .returning()
    .catch((error: unknown) => {
      throw violatedConstraint(error) === "reporting_periods_half" ? invalid({ half: "period_exists" }) : error;
    });
  if (!row) throw new Error("a period was not stored");
  await tellPeriod(ctx, row, false);
  const { half, opensOn, dueOn, lockedOn, thresholdPercent } = row;
  const particulars = { half, opensOn, dueOn, lockedOn, thresholdPercent };
  ctx.record({ act: "reportingPeriod.set", subject: { kind: "reporting_period", id: row.id }, particulars });
  return { id: row.id };
}
