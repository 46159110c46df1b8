import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { caseOfficers, cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { DomainError, invalid, notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { MoveCasesInput } from "../input";
import { caseScope } from "../scope";
import { reassignCase } from "./reassign-case";

type Moved = z.output<typeof MoveCasesInput>;

/** Puts another officer in a leaver's place in all the chosen cases, each with its event; all of them or none. */
export async function moveCases(
  ctx: Context<Officer>,
  { fromId, toId, caseIds, reason }: Moved,
): Promise<{ moved: number }> {
  for (const id of [...caseIds].sort()) await moveCase(ctx, { id, fromId, toId, reason });
  return { moved: caseIds.length };
}

type Move = { readonly id: string; readonly fromId: string; readonly toId: string; readonly reason: string };

async function moveCase(ctx: Context<Officer>, { id, fromId, toId, reason }: Move): Promise<void> {
  const inScope = and(eq(cases.id, id), caseScope(ctx.actor));
  const [kase] = await ctx.db.select({ number: cases.number, version: cases.version }).from(cases).where(inScope);
  if (!kase) throw notFound();
  const held = await ctx.db
    .select({ part: caseOfficers.part, accountId: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, id), isNull(caseOfficers.until)));
  const after = (part: "lead" | "second") => {
    const holder = held.find((one) => one.part === part)?.accountId ?? "";
    return holder === fromId ? toId : holder;
  };
  try {
    if (!held.some(({ accountId }) => accountId === fromId)) throw notFound();
    await reassignCase(ctx, { id, version: kase.version, leadId: after("lead"), secondId: after("second"), reason });
  } catch (error) {
    if (error instanceof DomainError && error.code !== "refused")
      throw invalid({ caseIds: `case_cannot_move:${kase.number}` });
    throw error;
  }
}
