import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { deadlines, extensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { extendClock } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import { issuePaper } from "@/lib/documents/issue";
import { extensionApproval } from "@/lib/documents/templates/extension-approval";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ExtendCaseInput } from "../input";
import { extensionInput, placeOf } from "../paper-inputs";

/**
 * The head grants or refuses the extension that is proposed (《劳动保障监察条例》第十七条). Granted, T-INV ends
 * that much later and the 延期审批表 is issued; refused, the clock runs on and another may be proposed.
 */
export async function extendCase(
  ctx: Context<Officer>,
  { id, version, decision, opinion }: z.output<typeof ExtendCaseInput>,
): Promise<{ id: string }> {
  const isGranted = decision === "granted";
  const columns = isGranted ? { isExtended: true } : undefined;
  const kase = await advanceCase(ctx, { id, version, act: "extend", columns, particulars: { isGranted } });
  const [proposal] = await ctx.db
    .update(extensions)
    .set({ decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id, isGranted, decisionReason: opinion })
    .where(and(eq(extensions.caseId, kase.id), isNull(extensions.decidedOn)))
    .returning();
  if (!proposal) throw refused("no_extension_pending");
  if (!isGranted) return { id: kase.id };
  const dueOn = await investigationEnd(ctx, kase.id);
  const workingDays = limits["T-INV"].extension.amount;
  const extendedTo = await extendClock(ctx, kase.id, "T-INV", workingDays);
  const paper = await issuePaper(ctx, {
    ...placeOf(kase),
    paper: extensionApproval,
    input: await extensionInput(ctx, kase, { ...proposal, dueOn, workingDays, extendedTo, opinion }),
  });
  await ctx.db
    .update(extensions)
    .set({ newDueOn: extendedTo, documentId: paper.id })
    .where(eq(extensions.id, proposal.id));
  return { id: kase.id };
}

async function investigationEnd(ctx: Context, caseId: string): Promise<string> {
  const [clock] = await ctx.db
    .select({ dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, caseId), eq(deadlines.limitKey, "T-INV"), eq(deadlines.state, "running")));
  if (!clock) throw refused("no_running_clock");
  return clock.dueOn;
}
