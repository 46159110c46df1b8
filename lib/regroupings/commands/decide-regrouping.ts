import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceRegrouping } from "../advance";
import type { DecideRegroupingInput, WithdrawRegroupingInput } from "../input";
import { mergeOnPaper, splitOnPaper } from "../paper-inputs";
import { issueMergeApproval, issueSplitApproval } from "./issue-approval";
import { mergeCases } from "./merge-cases";
import { splitCase } from "./split-case";

type Place = { readonly id: string; readonly caseId: string };

/** Whoever decides that cases are opened merges two, or splits one, as it was proposed; with the 审批表. */
export async function approveRegrouping(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof DecideRegroupingInput>,
): Promise<Place> {
  const row = await advanceRegrouping(ctx, { id, version, act: "approve", columns: decided(ctx, opinion) });
  const verdict = { isApproved: true, opinion };
  const { caseId, otherId } = row;
  if (row.kind === "split" || otherId === null) {
    const form = await splitOnPaper(ctx, row, verdict);
    const { number } = await splitCase(ctx, row);
    await issueSplitApproval(ctx, row, { ...form, other: { ...form.other, number } });
  } else {
    const form = await mergeOnPaper(ctx, row, otherId, verdict);
    await mergeCases(ctx, { id, caseId, otherId });
    await issueMergeApproval(ctx, row, form);
  }
  return { id, caseId };
}

/** The proposal is not followed: the cases go on as they are, the 审批表 says so, and another may be made. */
export async function refuseRegrouping(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof DecideRegroupingInput>,
): Promise<Place> {
  const row = await advanceRegrouping(ctx, { id, version, act: "refuse", columns: decided(ctx, opinion) });
  const verdict = { isApproved: false, opinion };
  const { caseId, otherId } = row;
  if (row.kind === "split" || otherId === null) {
    await issueSplitApproval(ctx, row, await splitOnPaper(ctx, row, verdict));
  } else {
    await issueMergeApproval(ctx, row, await mergeOnPaper(ctx, row, otherId, verdict));
  }
  return { id, caseId };
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
