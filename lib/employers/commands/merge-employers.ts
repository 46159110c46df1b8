import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { employerMerges, employers } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { MergeEmployersInput, UndoMergeInput } from "../input";
import { mergeRefusal } from "../policy";
import { employerToChoose } from "../queries/employer";
import { lockEmployer } from "./lock-employer";

/**
 * Makes one file an alias of another. Matters and issued papers keep pointing at the file they named;
 * the other file's page shows them together, so that nothing is rewritten and all can be undone.
 */
export async function mergeEmployers(
  ctx: Context,
  input: z.output<typeof MergeEmployersInput>,
): Promise<{ id: string }> {
  const reason = mergeRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const from = await lockEmployer(ctx, input.id);
  const into = await employerToChoose(ctx.actor, input.intoId, ctx.db);
  if (!into) throw invalid({ intoId: "employer_unknown" });
  if (into.id === from.id) throw invalid({ intoId: "merge_with_itself" });
  if (from.mergedIntoId !== null || into.mergedIntoId !== null) throw refused("merged_already");
  const aliases = await ctx.db.$count(employers, eq(employers.mergedIntoId, from.id));
  if (aliases > 0) throw refused("has_aliases");
  await ctx.db
    .update(employers)
    .set({ mergedIntoId: into.id, version: from.version + 1 })
    .where(eq(employers.id, from.id));
  await ctx.db.insert(employerMerges).values({
    fromId: from.id,
    intoId: into.id,
    reason: input.reason,
    mergedOn: legalDate(ctx.now),
    mergedBy: accountOf(ctx.actor),
  });
  ctx.record({ act: "employer.merge", subject: { kind: "employer", id: from.id }, about: [into.id] });
  return { id: into.id };
}

/** Takes a merge back: the file stands on its own again. */
export async function undoMerge(ctx: Context, input: z.output<typeof UndoMergeInput>): Promise<{ id: string }> {
  const reason = mergeRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const from = await lockEmployer(ctx, input.id);
  if (from.mergedIntoId === null) throw refused("not_merged");
  await ctx.db
    .update(employers)
    .set({ mergedIntoId: null, version: from.version + 1 })
    .where(eq(employers.id, from.id));
  await ctx.db
    .update(employerMerges)
    .set({ undoneOn: legalDate(ctx.now), undoneBy: accountOf(ctx.actor) })
    .where(and(eq(employerMerges.fromId, from.id), isNull(employerMerges.undoneOn)));
  ctx.record({ act: "employer.undoMerge", subject: { kind: "employer", id: from.id }, about: [from.mergedIntoId] });
  return { id: from.id };
}
