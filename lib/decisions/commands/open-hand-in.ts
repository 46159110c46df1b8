import "server-only";
import { openClock } from "@/lib/deadlines/clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

type Paper = { readonly caseId: string; readonly regionCode: string; readonly documentId: string | null };

/**
 * Two working days to give the collected money to the organ, then two to the bank (《行政处罚法》第七十一条、第八十五条).
 * They run on the paper: the decision's own life is over.
 */
export async function openHandIn(ctx: Context, { caseId, regionCode, documentId }: Paper, startedOn: LegalDate) {
  if (documentId === null) throw new Error("a penalty on the spot without its paper");
  const subject = { kind: "document", id: documentId };
  await openClock(ctx, { limit: "T-HANDIN-2", startedOn, subject, file: { kind: "case", id: caseId }, regionCode });
}
