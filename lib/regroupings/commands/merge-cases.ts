import "server-only";
import { eq, inArray } from "drizzle-orm";
import { cases, inquiryNotices } from "@/db/schema";
import { advanceCase } from "@/lib/cases/advance";
import { endMerged } from "@/lib/cases/commands/end-merged";
import { refileClocks } from "@/lib/deadlines/clocks";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { carryPersons } from "./carry-persons";
import { movePartsInto } from "./move-parts";

type Merge = { readonly id: string; readonly caseId: string; readonly otherId: string };

/**
 * Carries out a merge: what is still to be done in the later case goes over into the earlier one, whose own clocks
 * govern; the later case ends and points at it. Papers stay where they were issued, with their numbers.
 */
export async function mergeCases(ctx: Context, { id, caseId, otherId }: Merge): Promise<void> {
  const rows = await ctx.db
    .select({ id: cases.id, number: cases.number, workerCount: cases.workerCount })
    .from(cases)
    .where(inArray(cases.id, [caseId, otherId]));
  const [into, from] = [rows.find((row) => row.id === caseId), rows.find((row) => row.id === otherId)];
  if (!into || !from) throw notFound();
  await movePartsInto(ctx, { id, fromId: otherId, intoId: caseId });
  await carryPersons(ctx, { id, fromId: otherId, intoId: caseId });
  await moveInquiryClocks(ctx, otherId, caseId);
  await endMerged(ctx, { id: otherId }, into);
  const workerCount = Math.max(into.workerCount, from.workerCount);
  await advanceCase(ctx, {
    ...{ id: caseId, act: "absorb", columns: { workerCount } },
    ...{ about: [otherId], particulars: { from: from.number } },
  });
}

/** The days by which an inquiry's materials are to be brought run on in the file to which the notice went. */
export async function moveInquiryClocks(ctx: Context, fromFile: string, toFile: string): Promise<void> {
  const notices = await ctx.db
    .select({ id: inquiryNotices.id })
    .from(inquiryNotices)
    .where(eq(inquiryNotices.caseId, toFile));
  await refileClocks(
    ctx,
    notices.map(({ id }) => id),
    fromFile,
    toFile,
  );
}
