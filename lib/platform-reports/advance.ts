import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { mismatches, partnerMirrors, platformReports, rosters } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { mirrorLifecycle, mismatchLifecycle, reportLifecycle, rosterLifecycle } from "./lifecycle";
import { mirrorActRefusal, mismatchActRefusal } from "./mirror-policy";
import { mirrorFacts, mismatchFacts } from "./queries/mirror-facts";
import { reportFacts } from "./queries/report-facts";
import { reportActRefusal } from "./report-policy";
import { rosterActRefusal } from "./roster-policy";
import { mirrorScope, reportScope } from "./scope";

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

type MirrorColumns = Partial<Omit<typeof partnerMirrors.$inferInsert, "id" | "state" | "version">>;

export const advanceMirror = defineAdvance({
  kind: "partnerMirror",
  lifecycle: mirrorLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(partnerMirrors.id, id), mirrorScope(ctx.actor));
    const [row] = await ctx.db.select().from(partnerMirrors).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => mirrorFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => mirrorActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: MirrorColumns | undefined) =>
    ctx.db
      .update(partnerMirrors)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(partnerMirrors.id, row.id),
          eq(partnerMirrors.state, row.state),
          eq(partnerMirrors.version, row.version),
        ),
      )
      .returning({ id: partnerMirrors.id }),
  file: (row) => ({ kind: "partnerMirror", id: row.id, about: [row.id, row.reportId, row.platformId] }),
});

type MismatchColumns = Partial<Omit<typeof mismatches.$inferInsert, "id" | "state" | "version">>;

export const advanceMismatch = defineAdvance({
  kind: "mismatch",
  lifecycle: mismatchLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db
      .select(getTableColumns(mismatches))
      .from(mismatches)
      .innerJoin(partnerMirrors, eq(partnerMirrors.id, mismatches.mirrorId))
      .where(and(eq(mismatches.id, id), mirrorScope(ctx.actor)))
      .for("update", { of: mismatches });
    return row;
  },
  facts: (ctx, row) => mismatchFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => mismatchActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: MismatchColumns | undefined) =>
    ctx.db
      .update(mismatches)
      .set({ ...columns, ...change })
      .where(and(eq(mismatches.id, row.id), eq(mismatches.state, row.state), eq(mismatches.version, row.version)))
      .returning({ id: mismatches.id }),
  file: (row) => ({ kind: "mismatch", id: row.id, about: [row.id, row.mirrorId] }),
});

type RosterColumns = Partial<Omit<typeof rosters.$inferInsert, "id" | "state" | "version">>;

export const advanceRoster = defineAdvance({
  kind: "roster",
  lifecycle: rosterLifecycle,
  lock: async (ctx, id) => {
    const [row] = await ctx.db.select().from(rosters).where(eq(rosters.id, id)).for("update");
    return row;
  },
  facts: async () => null,
  refusal: (ctx, row, act) => rosterActRefusal(ctx.actor, row, act),
  move: (ctx, row, change, columns: RosterColumns | undefined) =>
    ctx.db
      .update(rosters)
      .set({ ...columns, ...change })
      .where(and(eq(rosters.id, row.id), eq(rosters.state, row.state), eq(rosters.version, row.version)))
      .returning({ id: rosters.id }),
  file: (row) => ({ kind: "roster", id: row.id, about: [row.id, row.reportId, row.employerId] }),
});
