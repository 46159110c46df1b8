import "server-only";
import { and, eq } from "drizzle-orm";
import { platformReports } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { reportLifecycle } from "./lifecycle";
import { reportFacts } from "./queries/report-facts";
import { reportActRefusal } from "./report-policy";
import { reportScope } from "./scope";

type ReportColumns = Partial<Omit<typeof platformReports.$inferInsert, "id" | "state" | "version">>;

export const advanceReport = defineAdvance({
  kind: "platformReport",
  lifecycle: reportLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(platformReports.id, id), reportScope(ctx.actor));
    const [row] = await ctx.db.select().from(platformReports).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => reportFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => reportActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: ReportColumns | undefined) =>
    ctx.db
      .update(platformReports)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(platformReports.id, row.id),
          eq(platformReports.state, row.state),
          eq(platformReports.version, row.version),
        ),
      )
      .returning({ id: platformReports.id }),
  file: (row) => ({ kind: "platformReport", id: row.id, about: [row.id, row.employerId] }),
});
