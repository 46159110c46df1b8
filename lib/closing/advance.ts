import "server-only";
import { and, eq } from "drizzle-orm";
import { caseFiles, cases, closings } from "@/db/schema";
import { caseScope } from "@/lib/cases/scope";
import { defineAdvance } from "@/lib/workflow/advance";
import { caseFileLifecycle, closingLifecycle } from "./lifecycle";
import { closingActRefusal } from "./policy";
import { closingFacts } from "./queries/closing-facts";
import { caseFileScope, closingScope } from "./scope";

type Columns<Table extends typeof closings | typeof caseFiles> = Partial<
  Omit<Table["$inferInsert"], "id" | "state" | "version">
>;

/** Holds the case before the proposal, so that nothing enters the case while it is being ended. */
export const advanceClosing = defineAdvance({
  kind: "closing",
  lifecycle: closingLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(closings.id, id), closingScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: closings.caseId }).from(closings).where(inScope);
    if (!place) return undefined;
    const [kase] = await ctx.db
      .select()
      .from(cases)
      .where(and(eq(cases.id, place.caseId), caseScope(ctx.actor)))
      .for("update");
    const [row] = await ctx.db.select().from(closings).where(inScope).for("update");
    return kase && row ? { ...row, kase } : undefined;
  },
  facts: (ctx, row) => closingFacts(ctx.db, row.kase, ctx.now),
  refusal: (ctx, row, act, facts) => closingActRefusal(ctx.actor, { ...facts, ...row, kase: facts.kase }, act),
  move: (ctx, row, change, columns: Columns<typeof closings> | undefined) =>
    ctx.db
      .update(closings)
      .set({ ...columns, ...change })
      .where(and(eq(closings.id, row.id), eq(closings.state, row.state), eq(closings.version, row.version)))
      .returning({ id: closings.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.kase.employerId] }),
});

/** Moves one building of a case's file; only the system does. */
export const advanceCaseFile = defineAdvance({
  kind: "caseFile",
  lifecycle: caseFileLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(caseFiles.id, id), caseFileScope(ctx.actor));
    const [row] = await ctx.db.select().from(caseFiles).where(inScope).for("update");
    return row;
  },
  facts: async () => null,
  refusal: (ctx, row, act) => {
    if (ctx.actor.kind !== "system") return "not_your_post";
    return caseFileLifecycle.next(row.state, act) === null ? "illegal_transition" : null;
  },
  move: (ctx, row, change, columns: Columns<typeof caseFiles> | undefined) =>
    ctx.db
      .update(caseFiles)
      .set({ ...columns, ...change })
      .where(and(eq(caseFiles.id, row.id), eq(caseFiles.state, row.state), eq(caseFiles.version, row.version)))
      .returning({ id: caseFiles.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId] }),
});
