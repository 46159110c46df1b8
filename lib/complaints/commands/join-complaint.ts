import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNotRecused } from "@/lib/cases/commands/assert-not-recused";
import { caseScope } from "@/lib/cases/scope";
import { reopenClock } from "@/lib/deadlines/revived-clocks";
import { issuePaper } from "@/lib/documents/issue";
import { acceptanceNotice } from "@/lib/documents/templates/acceptance-notice";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceComplaint } from "../advance";
import type { JoinComplaintInput, UnjoinComplaintInput } from "../input";
import { firstLimitOf } from "../lifecycle";
import { noticeHead, placeOf } from "../paper-inputs";
import { joinable } from "../queries/joinable-cases";
import { dropContest } from "./settle-routing";
import { tellDecision } from "./tell-decision";

/**
 * Accepts a complaint into a case that its organ already has open against the same employer, instead of opening a
 * second one. The acceptance notice says so, with that case's number and day; T-ACCEPT is met. Answers the case.
 */
export async function joinComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof JoinComplaintInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "join",
    columns: {
      ...{ caseId: input.caseId, joinedOn: today, outcomeReason: input.reason },
      ...{ decidedOn: today, decidedBy: ctx.actor.id },
    },
    about: [input.caseId],
    particulars: { caseId: input.caseId },
  });
  const fits = and(eq(cases.id, input.caseId), joinable(complaint), caseScope(ctx.actor));
  const [kase] = await ctx.db
    .select({ number: cases.number, openedOn: cases.openedOn })
    .from(cases)
    .where(fits)
    .for("share");
  if (!kase) throw invalid({ caseId: "case_not_joinable" });
  await assertNotRecused(ctx, input.caseId);
  if (complaint.kind === "complaint") {
    await issuePaper(ctx, {
      ...placeOf(complaint),
      paper: acceptanceNotice,
      input: {
        ...{ ...(await noticeHead(ctx, complaint)), acceptedOn: today, caseNumber: kase.number },
        joinedCaseOpenedOn: kase.openedOn,
      },
    });
  }
  await dropContest(ctx, complaint.id);
  await tellDecision(ctx, complaint, "accepted");
  return { id: complaint.id, caseId: input.caseId };
}

/** Takes a complaint out of a case it was joined to: it waits again for its own decision, its old clock running on. */
export async function unjoinComplaint(
  ctx: Context<Officer>,
  input: z.output<typeof UnjoinComplaintInput>,
): Promise<{ id: string }> {
  const complaint = await advanceComplaint(ctx, {
    id: input.id,
    version: input.version,
    act: "unjoin",
    columns: { caseId: null, joinedOn: null, outcomeReason: null, decidedOn: null, decidedBy: null },
    particulars: { reason: input.reason },
  });
  await reopenClock(ctx, complaint.id, firstLimitOf(complaint.kind));
  return { id: complaint.id };
}
