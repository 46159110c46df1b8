import "server-only";
import { and, eq } from "drizzle-orm";
import { cases, complaints } from "@/db/schema";
import { DomainError } from "@/lib/kernel/errors";
import { defineAdvance } from "@/lib/workflow/advance";
import { complaintLifecycle } from "./lifecycle";
import { complaintActRefusal } from "./policy";
import { complaintFacts } from "./queries/complaint-facts";
import { complaintScope } from "./scope";

type Columns = Partial<Omit<typeof complaints.$inferInsert, "id" | "state" | "version">>;

/** Holds the case before the complaint, so that neither its end nor its ledger overtakes what is done with it. */
export const advanceComplaint = defineAdvance({
  kind: "complaint",
  lifecycle: complaintLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(complaints.id, id), complaintScope(ctx.actor));
    const [place] = await ctx.db.select({ caseId: complaints.caseId }).from(complaints).where(inScope);
    if (place?.caseId)
      await ctx.db.select({ id: cases.id }).from(cases).where(eq(cases.id, place.caseId)).for("no key update");
    const [row] = await ctx.db.select().from(complaints).where(inScope).for("update");
    if (row && place && row.caseId !== place.caseId) throw new DomainError("stale");
    return row;
  },
  facts: (ctx, row) => complaintFacts(ctx.db, row),
  refusal: (ctx, _row, act, facts) => complaintActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(complaints)
      .set({ ...columns, ...change })
      .where(and(eq(complaints.id, row.id), eq(complaints.state, row.state), eq(complaints.version, row.version)))
      .returning({ id: complaints.id }),
  file: (row) => ({ kind: "complaint", id: row.id, about: [row.employerId, row.caseId] }),
});
