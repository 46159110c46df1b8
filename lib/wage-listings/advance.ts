import "server-only";
import { and, eq } from "drizzle-orm";
import { wageListings } from "@/db/schema";
import { defineAdvance } from "@/lib/workflow/advance";
import { listingLifecycle } from "./lifecycle";
import { listingActRefusal } from "./policy";
import { listingFacts } from "./queries/listing-facts";
import { listingScope } from "./scope";

type Columns = Partial<Omit<typeof wageListings.$inferInsert, "id" | "state" | "version">>;

/** Moves a listing; its case and its pay order stay where they are. */
export const advanceListing = defineAdvance({
  kind: "wageListing",
  lifecycle: listingLifecycle,
  lock: async (ctx, id) => {
    const inScope = and(eq(wageListings.id, id), listingScope(ctx.actor));
    const [row] = await ctx.db.select().from(wageListings).where(inScope).for("update");
    return row;
  },
  facts: (ctx, row) => listingFacts(ctx.db, row, ctx.now),
  refusal: (ctx, _row, act, facts) => listingActRefusal(ctx.actor, facts, act),
  move: (ctx, row, change, columns: Columns | undefined) =>
    ctx.db
      .update(wageListings)
      .set({ ...columns, ...change })
      .where(and(eq(wageListings.id, row.id), eq(wageListings.state, row.state), eq(wageListings.version, row.version)))
      .returning({ id: wageListings.id }),
  file: (row) => ({ kind: "case", id: row.caseId, about: [row.caseId, row.employerId] }),
});

export type Listing = typeof wageListings.$inferSelect;
