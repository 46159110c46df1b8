import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { campaigns, campaignTasks } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { campaignLifecycle, taskLifecycle } from "./lifecycle";
import { campaignActRefusal } from "./policy";
import { campaignFacts, taskFacts } from "./queries/facts";
import { campaignScope } from "./scope";
import { taskActRefusal } from "./task-policy";

type Columns<Table extends typeof campaigns | typeof campaignTasks> = Partial<
  Omit<Table["$inferInsert"], "id" | "state" | "version">
>;

export const advanceCampaign = defineAdvance({
  kind: "campaign",
  lifecycle: campaignLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(campaigns.id, id), campaignScope(ctx.actor));
    const [row] = await ctx.db.select().from(campaigns).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => campaignFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => campaignActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof campaigns> | undefined) =>
    ctx.db
      .update(campaigns)
      .set({ ...columns, ...change })
      .where(and(eq(campaigns.id, row.id), eq(campaigns.state, row.state), eq(campaigns.version, row.version)))
      .returning({ id: campaigns.id }),
  file: (row) => ({ kind: "campaign", id: row.id, about: [row.id] }),
});

/** Holds the task and shares its special action, so that the action does not end beside it. */
export const advanceTask = defineAdvance({
  kind: "campaign_task",
  lifecycle: taskLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db
      .select({
        ...getTableColumns(campaignTasks),
        regionCode: campaigns.regionCode,
        organId: campaigns.organId,
        officeOrganId: campaigns.officeOrganId,
        campaignState: campaigns.state,
      })
      .from(campaignTasks)
      .innerJoin(campaigns, eq(campaigns.id, campaignTasks.campaignId))
      .where(and(eq(campaignTasks.id, id), campaignScope(ctx.actor)))
      .for("update", { of: campaignTasks });
    if (row)
      await ctx.db.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, row.campaignId)).for("share");
    return row;
  },
  facts: (ctx, row) => taskFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => taskActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns<typeof campaignTasks> | undefined) =>
    ctx.db
      .update(campaignTasks)
      .set({ ...columns, ...change })
      .where(
        and(eq(campaignTasks.id, row.id), eq(campaignTasks.state, row.state), eq(campaignTasks.version, row.version)),
      )
      .returning({ id: campaignTasks.id }),
  file: (row) => ({ kind: "campaign", id: row.campaignId, about: [row.campaignId] }),
});
