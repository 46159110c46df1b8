import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceRegrouping } from "../advance";
import type { DecideRegroupingInput, WithdrawRegroupingInput } from "../input";
import { mergeCases } from "./merge-cases";
import { splitCase } from "./split-case";

type Place = { readonly id: string; readonly caseId: string };

/** Whoever decides that cases are opened merges two, or splits one, as it was proposed. */
export async function approveRegrouping(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof DecideRegroupingInput>,
): Promise<Place> {
  const row = await advanceRegrouping(ctx, { id, version, act: "approve", columns: decided(ctx, opinion) });
  if (row.kind === "split" || row.otherId === null) await splitCase(ctx, row);
  else await mergeCases(ctx, { id, caseId: row.caseId, otherId: row.otherId });
  return { id, caseId: row.caseId };
}

/** The proposal is not followed; the cases go on as they are, and another may be made. */
export async function refuseRegrouping(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof DecideRegroupingInput>,
): Promise<Place> {
  const row = await advanceRegrouping(ctx, { id, version, act: "refuse", columns: decided(ctx, opinion) });
  return { id, caseId: row.caseId };
}

/** Takes back a proposal that was not decided. */
export async function withdrawRegrouping(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof WithdrawRegroupingInput>,
): Promise<Place> {
  const row = await advanceRegrouping(ctx, { id, version, act: "withdraw", columns: decided(ctx, reason) });
  return { id, caseId: row.caseId };
}

const decided = (ctx: Context<Officer>, opinion: string) => ({
  opinion,
  decidedBy: ctx.actor.id,
  decidedAt: ctx.now,
});
