import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { employers, planEmployers } from "@/db/schema";
import { employerScope } from "@/lib/employers/scope";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

type Planned = { readonly employers: string; readonly sharePercent?: number | undefined };

/**
 * The employers that a plan names, each once. Throws `invalid` with the lines that name no employer of the register, or
 * when the plan names nobody and takes no share.
 */
export async function employersPlanned(ctx: Context, planned: Planned): Promise<readonly string[]> {
  const lines = planned.employers.split("\n").map((line) => line.trim());
  const named = await employersNamed(ctx, lines.filter(Boolean));
  const unknown = lines.flatMap((line, at) => (line === "" || named.has(line.toUpperCase()) ? [] : [at + 1]));
  if (unknown.length > 0) throw invalid({ employers: `employers_unknown:${unknown.slice(0, 10).join("、")}` });
  const ids = [...new Set(lines.flatMap((line) => named.get(line.toUpperCase()) ?? []))];
  if (ids.length === 0 && planned.sharePercent === undefined) throw invalid({ employers: "nothing_planned" });
  return ids;
}

/** Writes whom a plan names in place of what stood there. */
export async function putPlanEmployers(ctx: Context, planId: string, ids: readonly string[]): Promise<void> {
  await ctx.db.delete(planEmployers).where(eq(planEmployers.planId, planId));
  if (ids.length > 0) await ctx.db.insert(planEmployers).values(ids.map((employerId) => ({ planId, employerId })));
}

/** Ids by name and by credit code, both in capitals. */
async function employersNamed(ctx: Context, lines: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (lines.length === 0) return new Map();
  const codes = lines.map((line) => line.toUpperCase());
  const rows = await ctx.db
    .select({ id: employers.id, name: employers.name, creditCode: employers.creditCode })
    .from(employers)
    .where(
      and(
        employerScope(ctx.actor),
        isNull(employers.mergedIntoId),
        or(inArray(employers.name, [...lines]), inArray(employers.creditCode, codes)),
      ),
    );
  return new Map(
    rows.flatMap(({ id, name, creditCode }) =>
      [name.toUpperCase(), creditCode].flatMap((key) => (key === null ? [] : [[key, id] as const])),
    ),
  );
}
