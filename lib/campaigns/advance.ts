import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { campaignDemands, campaignReports, campaignRounds, campaigns, campaignTasks } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { campaignLifecycle, demandLifecycle, reportLifecycle, taskLifecycle } from "./lifecycle";
import { campaignActRefusal } from "./policy";
import { campaignFacts, taskFacts } from "./queries/facts";
import { demandActRefusal, reportActRefusal } from "./round-policy";
import { campaignScope } from "./scope";
import { taskActRefusal } from "./task-policy";

type Living = typeof campaigns | typeof campaignTasks | typeof campaignReports | typeof campaignDemands;
type Columns<Table extends Living> = Partial<Omit<Table["$inferInsert"], "id" | "state" | "version">>;

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

/** Holds the report and shares its special action. */
export const advanceReport = defineAdvance({
  kind: "campaign_report",
  lifecycle: reportLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db
      .select({
        ...getTableColumns(campaignReports),
        periodFrom: campaignRounds.periodFrom,
        campaignId: campaigns.id,
        campaignState: campaigns.state,
        regionCode: campaigns.regionCode,
      })
      .from(campaignReports)
      .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
      .innerJoin(campaigns, eq(campaigns.id, campaignRounds.campaignId))
      .where(and(eq(campaignReports.id, id), campaignScope(ctx.actor)))
      .for("update", { of: campaignReports });
    return row;
  },
  facts: async () => null,
  refusal: (ctx, row, act) => reportActRefusal(ctx.actor, row, act),
  move: (ctx, row, change, columns: Columns<typeof campaignReports> | undefined) =>
    ctx.db
      .update(campaignReports)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(campaignReports.id, row.id),
          eq(campaignReports.state, row.state),
          eq(campaignReports.version, row.version),
        ),
      )
      .returning({ id: campaignReports.id }),
  file: (row) => ({ kind: "campaign", id: row.campaignId, about: [row.campaignId] }),
});

export const advanceDemand = defineAdvance({
  kind: "campaign_demand",
  lifecycle: demandLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db
      .select({ ...getTableColumns(campaignDemands), regionCode: campaigns.regionCode })
      .from(campaignDemands)
      .innerJoin(campaigns, eq(campaigns.id, campaignDemands.campaignId))
      .where(and(eq(campaignDemands.id, id), campaignScope(ctx.actor)))
      .for("update", { of: campaignDemands });
    return row;
  },
  facts: async () => null,
  refusal: (ctx, row, act) => demandActRefusal(ctx.actor, row, act),
  move: (ctx, row, change, columns: Columns<typeof campaignDemands> | undefined) =>
    ctx.db
      .update(campaignDemands)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(campaignDemands.id, row.id),
          eq(campaignDemands.state, row.state),
          eq(campaignDemands.version, row.version),
        ),
      )
      .returning({ id: campaignDemands.id }),
  file: (row) => ({ kind: "campaign", id: row.campaignId, about: [row.campaignId] }),
});
