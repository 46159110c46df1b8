import "server-only";
import { and, eq } from "drizzle-orm";
import { discretionLadders, discretionSettings } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { ruleLifecycle } from "./lifecycle";
import { ruleActRefusal } from "./policy";
import { ladderFacts, settingFacts } from "./queries/rule-facts";
import { discretionScope } from "./scope";

type Columns<Table extends typeof discretionLadders | typeof discretionSettings> = Partial<
  Omit<Table["$inferInsert"], "id" | "state" | "version">
>;

export const advanceLadder = defineAdvance({
  kind: "ladder",
  lifecycle: ruleLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(discretionLadders.id, id), discretionScope(ctx.actor, discretionLadders.regionCode));
    const [row] = await ctx.db.select().from(discretionLadders).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => ladderFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => ruleActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof discretionLadders> | undefined) =>
    ctx.db
      .update(discretionLadders)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(discretionLadders.id, row.id),
          eq(discretionLadders.state, row.state),
          eq(discretionLadders.version, row.version),
        ),
      )
      .returning({ id: discretionLadders.id }),
  file: (row) => ({ kind: "ladder", id: row.id, about: [row.id] }),
});

export const advanceSetting = defineAdvance({
  kind: "discretion_setting",
  lifecycle: ruleLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(discretionSettings.id, id), discretionScope(ctx.actor, discretionSettings.regionCode));
    const [row] = await ctx.db.select().from(discretionSettings).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => settingFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => ruleActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof discretionSettings> | undefined) =>
    ctx.db
      .update(discretionSettings)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(discretionSettings.id, row.id),
          eq(discretionSettings.state, row.state),
          eq(discretionSettings.version, row.version),
        ),
      )
      .returning({ id: discretionSettings.id }),
  file: (row) => ({ kind: "discretion_setting", id: row.id, about: [row.id] }),
});
