import "server-only";
import type { z } from "zod";
import { issuePaper } from "@/lib/documents/issue";
import { mergeApproval, splitApproval } from "@/lib/documents/templates/regrouping-approval";
import type { Context } from "@/lib/workflow/context";
import type { Decided } from "../paper-inputs";

/** About the proposal, so that it is found from each of its cases; in the file of the case that goes on. */
const placeOf = ({ id, regionCode, kase }: Decided) => ({
  organId: kase.organId,
  regionCode,
  employerId: kase.employerId,
  subject: { kind: "regrouping", id },
  file: { kind: "case", id: kase.id },
});

/** Issues the 并案审批表 of a merge that was approved or refused. */
export const issueMergeApproval = (ctx: Context, row: Decided, input: z.input<typeof mergeApproval.input>) =>
  issuePaper(ctx, { ...placeOf(row), paper: mergeApproval, input });

/** Issues the 拆案审批表 of a split that was approved or refused. */
export const issueSplitApproval = (ctx: Context, row: Decided, input: z.input<typeof splitApproval.input>) =>
  issuePaper(ctx, { ...placeOf(row), paper: splitApproval, input });
