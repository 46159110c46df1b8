import "server-only";
import { eq } from "drizzle-orm";
import { patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { issuePaper } from "@/lib/documents/issue";
import { inspectionApproval } from "@/lib/documents/templates/inspection-approval";
import { inspectionNotice } from "@/lib/documents/templates/inspection-notice";
import type { Context } from "@/lib/workflow/context";
import { approvalInput, noticeInput } from "../paper-inputs";

type Visit = typeof patrolVisits.$inferSelect;

/** The approval's form and the numbered notice of a visit. Answers the notice's number. */
export async function issueApproval(ctx: Context<Officer>, visit: Visit, opinion: string): Promise<string> {
  const { id, organId, regionCode, employerId } = visit;
  const place = { organId, regionCode, employerId, subject: { kind: "visit", id }, file: { kind: "visit", id } };
  const notice = await issuePaper(ctx, { ...place, paper: inspectionNotice, input: await noticeInput(ctx, visit) });
  const number = notice.number ?? notice.title;
  const form = await approvalInput(ctx, visit, { opinion, number });
  await issuePaper(ctx, { ...place, paper: inspectionApproval, input: form });
  await ctx.db.update(patrolVisits).set({ noticeNumber: number, noticeId: notice.id }).where(eq(patrolVisits.id, id));
  return number;
}
