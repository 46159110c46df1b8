import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { preservationItems } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePreservation } from "../advance";
import type { DisposeItemsInput } from "../input";
import type { PreservationFault } from "../policy";
import { isUndecided, undecidedItems } from "../queries/preservation-facts";
import { issueDisposal } from "./issue-disposal";

type Decided = z.output<typeof DisposeItemsInput>["items"];

/**
 * The head decides what becomes of some or all items, each with its reason, and the 处理通知书 is issued
 * (《行政处罚法》第五十六条). With the last item the preservation is settled and its clock met.
 */
export async function disposeItems(
  ctx: Context<Officer>,
  { id, version, items }: z.output<typeof DisposeItemsInput>,
): Promise<{ id: string; caseId: string; number: string }> {
  const chosen = items.filter(({ disposal }) => disposal !== "");
  const particulars = { items: chosen.length, disposals: chosen.map(({ disposal }) => disposal) };
  const row = await advancePreservation(ctx, { id, version, act: "dispose", particulars });
  await writeDisposals(ctx, id, items);
  const ids = chosen.map((item) => item.id);
  const number = await issueDisposal(ctx, row, ids);
  if ((await undecidedItems(ctx.db, id)) === 0) await advancePreservation(ctx, { id, act: "settle" });
  return { id, caseId: row.caseId, number };
}

/** Throws `invalid`, naming each item that another has decided meanwhile or that is not held. */
async function writeDisposals(ctx: Context<Officer>, preservationId: string, items: Decided): Promise<void> {
  const ids = items.map(({ id }) => id);
  const open = await ctx.db
    .select({ id: preservationItems.id })
    .from(preservationItems)
    .where(and(isUndecided(preservationId), inArray(preservationItems.id, ids)));
  const faults: Record<string, PreservationFault> = {};
  const seen = new Set<string>();
  for (const [at, { id }] of items.entries()) {
    if (seen.has(id) || !open.some((one) => one.id === id)) {
      faults[`items.${at}.disposal`] = "preservation_item_decided";
    }
    seen.add(id);
  }
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const by = { disposedBy: ctx.actor.id, disposedOn: legalDate(ctx.now) };
  for (const { id, disposal, note, basis } of items) {
    if (disposal === "") continue;
    await ctx.db
      .update(preservationItems)
      .set({ ...by, disposal, note, basis: disposal === "seized" ? basis : null })
      .where(eq(preservationItems.id, id));
  }
}
