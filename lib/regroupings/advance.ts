import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { cases, regroupings } from "@/db/schema";
import { caseScope } from "@/lib/cases/scope";
import { defineAdvance } from "@/lib/workflow/advance";
import type { Context } from "@/lib/workflow/context";
import { regroupingLifecycle } from "./lifecycle";
import { regroupingActRefusal } from "./policy";
import { regroupingFacts } from "./queries/regrouping-facts";
import { regroupingScope } from "./scope";

type Columns = Partial<Omit<typeof regroupings.$inferInsert, "id" | "state" | "version">>;

/** Holds cases in the order of their ids, so that two acts that want the same two never wait for each other. */
export const holdCases = (ctx: Context, ids: readonly string[]) =>
  ctx.db
    .select()
    .from(cases)
    .where(and(inArray(cases.id, [...ids]), caseScope(ctx.actor)))
    .orderBy(asc(cases.id))
    .for("update");

/** Holds the cases before the proposal, so that nothing enters or leaves them beside it. */
export const advanceRegrouping = defineAdvance({
  kind: "regrouping",
  lifecycle: regroupingLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(regroupings.id, id), regroupingScope(ctx.actor));
    const [place] = await ctx.db.select().from(regroupings).where(inScope);
    if (!place) return undefined;
    const held = await holdCases(ctx, place.otherId === null ? [place.caseId] : [place.caseId, place.otherId]);
    const [row] = await ctx.db.select().from(regroupings).where(inScope).for("update");
    const kase = held.find((one) => one.id === place.caseId);
    return row && kase ? { ...row, kase } : undefined;
  },
  facts: (ctx, row) => regroupingFacts(ctx.db, row, ctx.now),
  refusal: (ctx, row, act, facts) =>
    regroupingActRefusal(ctx.actor, { ...facts, state: row.state, proposedBy: row.proposedBy }, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(regroupings)
      .set({ ...columns, ...change })
      .where(and(eq(regroupings.id, row.id), eq(regroupings.state, row.state), eq(regroupings.version, row.version)))
      .returning({ id: regroupings.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.otherId, row.kase.employerId] }),
});
