import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { AssignCasesInput } from "../input";
import { caseScope } from "../scope";
import { assignCase } from "./assign-case";

type Pair = { readonly id: string; readonly leadId: string; readonly secondId: string };

/** Assigns the same two inspectors to all the chosen cases, each with its event; all of them or none. */
export async function assignCases(
  ctx: Context<Officer>,
  { caseIds, leadId, secondId }: z.output<typeof AssignCasesInput>,
): Promise<{ assigned: number }> {
  const ids = [...new Set(caseIds)].sort();
  for (const id of ids) await assignOne(ctx, { id, leadId, secondId });
  return { assigned: ids.length };
}

async function assignOne(ctx: Context<Officer>, { id, ...officers }: Pair): Promise<void> {
  const inScope = and(eq(cases.id, id), caseScope(ctx.actor));
  const [kase] = await ctx.db
    .select({ number: cases.number, state: cases.state, version: cases.version })
    .from(cases)
    .where(inScope);
  if (!kase) throw notFound();
  const fault = invalid({ caseIds: `case_cannot_be_assigned:${kase.number}` });
  if (kase.state !== "opened") throw fault;
  try {
    await assignCase(ctx, { id, version: kase.version, ...officers });
  } catch (error) {
    if (error instanceof DomainError && error.reason !== "not_your_post") throw fault;
    throw error;
  }
}
