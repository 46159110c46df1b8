import "server-only";
import { courtAnswers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks, openClock } from "@/lib/deadlines/clocks";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import { courtStage } from "../court-course";
import type { CourtAnswerKind, CourtVerdict } from "../lifecycle";
import { courtApplicationsOf } from "../queries/court-applications";
import { enforcementState } from "../queries/enforcement-facts";

type Answer = {
  readonly id: string;
  readonly version: number;
  readonly verdict: CourtVerdict;
  readonly answeredOn: LegalDate;
  readonly receivedOn: LegalDate;
  readonly number: string;
  readonly reason: string;
};

const acts = { acceptance: "recordAcceptance", ruling: "recordRuling" } as const;
const waited = { acceptance: "T-COURT-ACC", ruling: "T-COURT-RULE" } as const;

/** What recording an acceptance and a ruling have in common: the row in its turn, and the clocks that follow. */
export async function putCourtAnswer(
  ctx: Context<Officer>,
  kind: CourtAnswerKind,
  { id, version, ...answer }: Answer,
): Promise<{ id: string; caseId: string }> {
  const { verdict, answeredOn, receivedOn } = answer;
  const particulars = { verdict, answeredOn, receivedOn, number: answer.number };
  const row = await advanceEnforcement(ctx, { id, version, act: acts[kind], particulars });
  const application = (await courtApplicationsOf(ctx.db, id)).at(-1);
  if (!application) throw new Error("no application was answered");
  const before = application.answers.at(-1);
  const since = before?.upperAskedOn ?? before?.answeredOn ?? application.appliedOn;
  if (receivedOn > legalDate(ctx.now)) throw invalid({ receivedOn: "day_in_future" });
  if (answeredOn < since) throw invalid({ answeredOn: "court_answer_before_application" });
  if (receivedOn < answeredOn) throw invalid({ receivedOn: "court_answer_before_application" });
  const ordinal = application.answers.length + 1;
  const entry = { ...answer, kind, ordinal, applicationId: application.id, recordedBy: ctx.actor.id };
  await ctx.db.insert(courtAnswers).values(entry);
  await meetClocks(ctx, id, [waited[kind]], answeredOn);
  const stage = courtStage(true, [...application.answers, { kind, verdict, upperAskedOn: null }]);
  if ((await enforcementState(ctx.db, row, ctx.now)).judgment !== null) return { id, caseId: row.caseId };
  if (stage === "ruling") await open(ctx, row, "T-COURT-RULE", answeredOn);
  if (stage === "refused") await open(ctx, row, "T-COURT-REVIEW", receivedOn);
  return { id, caseId: row.caseId };
}

async function open(
  ctx: Context,
  { id, caseId, regionCode }: Enforcement,
  limit: "T-COURT-RULE" | "T-COURT-REVIEW",
  startedOn: LegalDate,
): Promise<void> {
  const place = { subject: { kind: "enforcement", id }, file: { kind: "case", id: caseId }, regionCode };
  await openClock(ctx, { limit, startedOn, ...place });
}
