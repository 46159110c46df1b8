import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { rechecks } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { defineAdvance } from "@/lib/workflow/advance";
import { recheckLifecycle } from "./lifecycle";
import { recheckActRefusal } from "./policy";
import { recheckScope } from "./scope";

type Columns = Partial<Omit<typeof rechecks.$inferInsert, "id" | "state" | "version">>;

export const advanceRecheck = defineAdvance({
  kind: "recheck",
  lifecycle: recheckLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db
      .select({ ...getTableColumns(rechecks), regionCode: rechecks.checkerRegionCode })
      .from(rechecks)
      .where(and(eq(rechecks.id, id), recheckScope(ctx.actor)))
      .for("update");
    return row;
  },
  facts: async (ctx, row) => ({ state: row.state, checkerIds: await organsActingFor(ctx.db, row.checkerOrganId) }),
  refusal: (ctx, _row, act, facts) => recheckActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(rechecks)
      .set({ ...columns, ...change })
      .where(and(eq(rechecks.id, row.id), eq(rechecks.state, row.state), eq(rechecks.version, row.version)))
      .returning({ id: rechecks.id }),
  file: (row) => ({ kind: "recheck", id: row.id, about: [] }),
});
