import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { cases, extensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { extendClock, lockClock } from "@/lib/deadlines/clocks";
import { limits } from "@/lib/deadlines/limits";
import { issuePaper } from "@/lib/documents/issue";
import { decisionExtensionApproval, extensionApproval } from "@/lib/documents/templates/extension-approval";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ExtendCaseInput } from "../input";
import { extensionInput, placeOf } from "../paper-inputs";
import { pendingExtension } from "../queries/case-facts";

const papers = { "T-INV": extensionApproval, "T-DECIDE-15": decisionExtensionApproval };

/**
 * The head grants or refuses the extension that is proposed, of the investigation (《劳动保障监察条例》第十七条) or of
 * the days to decide (《关于实施〈劳动保障监察条例〉若干规定》第三十七条). Granted, its clock ends that much later and the
 * 延期审批表 is issued; refused, the clock runs on and another may be proposed.
 */
export async function extendCase(
  ctx: Context<Officer>,
  { id, version, decision, opinion }: z.output<typeof ExtendCaseInput>,
): Promise<{ id: string }> {
  const isGranted = decision === "granted";
  const kase = await advanceCase(ctx, { id, version, act: "extend", particulars: { isGranted } });
  const [proposal] = await ctx.db
    .update(extensions)
    .set({ decidedOn: legalDate(ctx.now), decidedBy: ctx.actor.id, isGranted, decisionReason: opinion })
    .where(pendingExtension(kase))
    .returning();
  if (!proposal) throw refused("no_extension_pending");
  if (!isGranted) return { id: kase.id };
  const { limitKey } = proposal;
  if (limitKey === "T-INV") await ctx.db.update(cases).set({ isExtended: true }).where(eq(cases.id, kase.id));
  const { dueOn } = await lockClock(ctx, kase.id, limitKey, "running");
  const workingDays = proposal.workingDays ?? limits["T-INV"].extension.amount;
  const extendedTo = await extendClock(ctx, kase.id, limitKey, workingDays);
  const paper = await issuePaper(ctx, {
    ...placeOf(kase),
    paper: papers[limitKey],
    input: await extensionInput(ctx, kase, { ...proposal, dueOn, workingDays, extendedTo, opinion }),
  });
  await ctx.db
    .update(extensions)
    .set({ newDueOn: extendedTo, documentId: paper.id })
    .where(eq(extensions.id, proposal.id));
  return { id: kase.id };
}
