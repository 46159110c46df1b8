import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertTipNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { type OpenedCase, openCase } from "@/lib/cases/commands/open-case";
import { issuePaper } from "@/lib/documents/issue";
import { acceptanceNotice } from "@/lib/documents/templates/acceptance-notice";
import { caseOpeningApproval } from "@/lib/documents/templates/case-opening-approval";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { AcceptComplaintInput } from "../input";
import { noticeHead, openingApproval } from "../paper-inputs";
import { dropContest } from "./settle-routing";
import { tellDecision } from "./tell-decision";

/**
 * Accepts a complaint or tip and opens its case the same day (《关于实施〈劳动保障监察条例〉若干规定》
 * 第十八条), with the opening approval and, for a complaint, the acceptance notice. Answers the case. Throws `refused`
 * (paper_names_people) where the approval would tell who made a tip: its narrative is amended first.
 */
export async function acceptComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof AcceptComplaintInput>,
): Promise<OpenedCase> {
  const today = legalDate(ctx.now);
  const columns = { decidedOn: today, decidedBy: ctx.actor.id, outcomeReason: input.opinion };
  const complaint = await advanceComplaint(ctx, { id: input.id, version: input.version, act: "accept", columns });
  const { organId, regionCode, employerId } = complaint;
  if (employerId === null) throw refused("employer_not_linked");
  const printed = [complaint.narrative, input.title, input.articles, input.proposal, input.opinion];
  await assertTipNamesNobody(ctx, complaint.id, printed);
  const kase = await openCase(ctx, {
    organId,
    regionCode,
    employerId,
    origin: { kind: complaint.kind, id: complaint.id },
    title: input.title,
    summary: complaint.narrative,
    workerCount: complaint.workerCount,
  });
  await ctx.db.update(complaints).set({ caseId: kase.id }).where(eq(complaints.id, complaint.id));
  const place = { organId, regionCode, file: { kind: "case", id: kase.id } };
  await issuePaper(ctx, {
    ...place,
    paper: caseOpeningApproval,
    input: await openingApproval(ctx, complaint, kase, input),
    subject: place.file,
  });
  if (complaint.kind === "complaint") {
    await issuePaper(ctx, {
      ...place,
      paper: acceptanceNotice,
      input: { ...(await noticeHead(ctx, complaint)), acceptedOn: today, caseNumber: kase.number },
      subject: { kind: "complaint", id: complaint.id },
    });
  }
  await dropContest(ctx, complaint.id);
  await tellDecision(ctx, complaint, "accepted");
  return kase;
}
