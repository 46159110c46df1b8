import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { employers } from "@/db/schema";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { UpdateEmployerInput } from "../input";
import { type FactField, factFields } from "../lifecycle";
import { keepRefusal } from "../policy";
import { lockEmployer } from "./lock-employer";
import { recordFact } from "./record-fact";

type Input = z.output<typeof UpdateEmployerInput>;

/**
 * Writes the values of a file that changed or were confirmed, with their source and day; older ones stay readable
 * beside them.
 */
export async function updateEmployer(ctx: Context, input: Input): Promise<{ id: string }> {
  const reason = keepRefusal(ctx.actor);
  if (reason !== null) throw refused(reason);
  const row = await lockEmployer(ctx, input.id);
  if (row.version !== input.version) throw new DomainError("stale");
  if (row.mergedIntoId !== null) throw refused("merged_already");
  const before: Record<FactField, string> = { ...row, headcount: row.headcount === null ? "" : String(row.headcount) };
  const changed = factFields.filter((field) => input[field] !== before[field]);
  const confirmed = input.confirmed.filter((field) => !changed.includes(field));
  if (changed.length + confirmed.length === 0) throw invalid({ confirmed: "nothing_confirmed" });
  const { id, version, source, headcount, confirmed: _confirmed, ...values } = input;
  const written = await ctx.db
    .update(employers)
    .set({
      ...values,
      nameBigrams: bigrams(values.name),
      headcount: headcount === "" ? null : Number(headcount),
      confirmedOn: legalDate(ctx.now),
      version: version + 1,
    })
    .where(and(eq(employers.id, id), eq(employers.version, version)))
    .returning({ id: employers.id });
  if (written.length === 0) throw notFound();
  for (const field of [...changed, ...confirmed]) await recordFact(ctx, id, { field, value: input[field], source });
  ctx.record({
    act: "employer.update",
    subject: { kind: "employer", id },
    particulars: { fields: changed, confirmed },
  });
  return { id };
}
