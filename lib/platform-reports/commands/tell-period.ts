import "server-only";
import { and, isNull, like } from "drizzle-orm";
import { reporters, type reportingPeriods } from "@/db/schema";
import { tellEmployerUsers } from "@/lib/outbox/employer-users";
import type { Context } from "@/lib/workflow/context";

/** Tells the users of every reporter of the period's region its dates; again when they have moved. */
export async function tellPeriod(
  ctx: Context,
  period: typeof reportingPeriods.$inferSelect,
  isChanged: boolean,
): Promise<void> {
  const { id, regionCode, half, opensOn, dueOn, lockedOn, version } = period;
  const concerned = await ctx.db
    .select({ employerId: reporters.employerId })
    .from(reporters)
    .where(and(like(reporters.regionCode, `${regionCode}%`), isNull(reporters.untilOn)));
  await tellEmployerUsers(ctx, {
    kind: "report-period",
    employerIds: concerned.map(({ employerId }) => employerId),
    payload: { half, opensOn, dueOn, lockedOn, isChanged },
    dedupeKey: `report-period:${id}:${version}`,
  });
}
