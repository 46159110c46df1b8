import "server-only";
import { and, eq } from "drizzle-orm";
import { caseInstructions } from "@/db/schema";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { defineAdvance } from "@/lib/workflow/advance";
import { instructionLifecycle } from "./lifecycle";
import { instructionActRefusal } from "./policy";
import { instructionFacts } from "./queries/instruction-facts";
import { instructionScope } from "./scope";

type Columns = Partial<Omit<typeof caseInstructions.$inferInsert, "id" | "state" | "version">>;

/** Moves an instruction; its case stays where it is, and is held beside it. */
export const advanceInstruction = defineAdvance({
  kind: "instruction",
  lifecycle: instructionLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(caseInstructions.id, id), instructionScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: caseInstructions.caseId }).from(caseInstructions).where(inScope);
    if (!place) return undefined;
    await holdCase(ctx.db, place.caseId);
    const [row] = await ctx.db.select().from(caseInstructions).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => instructionFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => instructionActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(caseInstructions)
      .set({ ...columns, ...change })
      .where(
        and(
          eq(caseInstructions.id, row.id),
          eq(caseInstructions.state, row.state),
          eq(caseInstructions.version, row.version),
        ),
      )
      .returning({ id: caseInstructions.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId] }),
});

export type Instruction = typeof caseInstructions.$inferSelect;
