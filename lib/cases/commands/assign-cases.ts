import "server-only";
import { and, asc, inArray } from "drizzle-orm";
import type { z } from "zod";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { AssignCasesInput } from "../input";
import { caseScope } from "../scope";
import { certifiedPair, type Pair } from "./appoint-officers";
import { assignCase } from "./assign-case";

/**
 * Assigns the same two inspectors to all the chosen cases, each with its event; all of them or none. What stands
 * against the two in any case is a fault of their fields; what stands against them in one case names that case.
 */
export async function assignCases(
  ctx: Context<Officer>,
  { caseIds, leadId, secondId }: z.output<typeof AssignCasesInput>,
): Promise<{ assigned: number }> {
  const ids = [...new Set(caseIds)];
  const chosen = await ctx.db
    .select({ id: cases.id, number: cases.number, version: cases.version })
    .from(cases)
    .where(and(inArray(cases.id, ids), caseScope(ctx.actor)))
    .orderBy(asc(cases.id));
  if (chosen.length < ids.length) throw notFound();
  await certifiedPair(ctx, { leadId, secondId });
  for (const kase of chosen) await assignOne(ctx, kase, { leadId, secondId });
  return { assigned: chosen.length };
}

type Chosen = { readonly id: string; readonly number: string; readonly version: number };

async function assignOne(ctx: Context<Officer>, { id, number, version }: Chosen, pair: Pair): Promise<void> {
  try {
    await assignCase(ctx, { id, version, ...pair });
  } catch (error) {
    if (!(error instanceof DomainError) || error.reason === "not_your_post") throw error;
    throw invalid({ caseIds: `case_cannot_be_assigned:${number}` });
  }
}
